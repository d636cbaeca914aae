import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CLASP = 'node_modules/@google/clasp/build/src/index.js';

const COPIED = ['scripts', 'src', 'sidebar', 'package.json', 'appsscript.json', '.clasp.json'];

/**
 * A copy of what the deploy commands need, so that trying them cannot touch the project. Its packages are links, one
 * each, in a folder of its own that is newer than its lock file: nothing there makes the commands install, and an
 * installation that came all the same would remove links only.
 */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shirube-clasp-'));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.'))) {
    symlinkSync(join(process.cwd(), 'node_modules', name), join(packages, name));
  }
  writeFileSync(join(packages, '.package-lock.json'), '{}');
  return folder;
}

function run(folder: string, script: string): { status: number | null; said: string } {
  const env = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', HOME: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

describe('clasp', () => {
  it('would push exactly the four files of dist', { timeout: 60_000 }, () => {
    const said = execFileSync(process.execPath, [CLASP, 'status', '--json'], { encoding: 'utf8' });
    const { filesToPush } = JSON.parse(said.slice(said.indexOf('{'))) as { filesToPush: string[] };
    expect([...filesToPush].sort()).toEqual([
      'dist/Sidebar.html',
      'dist/addon.js',
      'dist/appsscript.json',
      'dist/functions.js',
    ]);
  });

  it('the committed project file names no real script', () => {
    expect(JSON.parse(readFileSync('.clasp.json', 'utf8'))).toEqual({
      scriptId: 'PUT_YOUR_SCRIPT_ID_HERE',
      rootDir: 'dist',
    });
  });

  it('npm run push says what to do when there is no project of one’s own', { timeout: 60_000 }, () => {
    const { status, said } = run(copyOfProject(), 'push.mjs');
    expect(status).toBe(1);
    expect(said).toContain('npm run deploy:new');
  });

  it('npm run deploy:new does not replace a project one has', { timeout: 60_000 }, () => {
    const folder = copyOfProject();
    writeFileSync(join(folder, '.clasp.dev.json'), '{"scriptId":"mine","rootDir":"dist"}');
    const { status, said } = run(folder, 'deploy-new.mjs');
    expect(status).toBe(1);
    expect(said).toContain('already names a script (mine)');
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  it('npm run deploy:new says how to sign in when Google does not answer', { timeout: 120_000 }, () => {
    const folder = copyOfProject();
    const { status, said } = run(folder, 'deploy-new.mjs');
    expect(status).toBe(1);
    expect(said).toContain('npx clasp login');
    expect(JSON.parse(readFileSync(join(folder, '.clasp.dev.json'), 'utf8'))).toEqual({ rootDir: 'dist' });
  });
});
