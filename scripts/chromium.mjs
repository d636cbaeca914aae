// Finds a Chrome or Chromium for the browser tests, and installs one where that is permitted. Plain Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chrome', 'chromium', 'chromium-browser'];
/** Japanese letters, and letters as wide as Arial's, which Debian lacks. */
const FONTS = ['fonts-noto-cjk', 'fonts-liberation'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Google Chrome Canary'];

/** The place of a Chrome or Chromium that starts, or undefined: CHROME_PATH, then PATH, then the Mac's applications. */
export function findChromium(environment = process.env) {
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const places = [
    environment.CHROME_PATH,
    ...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    ),
  ];
  // Some systems put a stub in place that only tells how to install the browser, so it has to prove itself.
  return places.find((place) => place && existsSync(place) && succeeds(place, ['--version']));
}

/** Whether this program may install a browser: as root on a system with apt-get. */
export const mayInstall = () => process.getuid?.() === 0 && succeeds('apt-get', ['--version']);

/** Installs Chromium and fonts; answers whether that succeeded. */
export function installChromium() {
  return aptGet('update') && aptGet('install', '-y', '--no-install-recommends', 'chromium', ...FONTS);
}

/** Whether the system can draw Japanese; installs a font where that is permitted. */
export function ensureJapaneseFont() {
  if (process.platform !== 'linux' || hasJapaneseFont()) return true;
  return mayInstall() && aptGet('update') && aptGet('install', '-y', '--no-install-recommends', ...FONTS);
}

const hasJapaneseFont = () => {
  const { status, stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
};

const aptGet = (...args) =>
  spawnSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const succeeds = (program, args) =>
  spawnSync(program, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;
