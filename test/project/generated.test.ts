import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/generate/generated-files.ts';
import { declarations } from '../functions/declarations.ts';

const files = generatedFiles([...declarations].sort((a, b) => (a.spec.name < b.spec.name ? -1 : 1)));

describe('generated pages (renew them with npm run generate)', () => {
  it.each([...files.keys()])('%s is up to date', (path) => {
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '(missing)').toBe(files.get(path));
  });

  it('no page is left over from a function that is gone', () => {
    const present = readdirSync('docs/functions').map((name) => `docs/functions/${name}`);
    expect(present.filter((path) => !files.has(path))).toEqual([]);
  });

  it('the reference page of a function shows its question, formula, arguments and refusal', () => {
    const page = files.get('docs/functions/kpi-status.md')!;
    expect(page).toContain('=KPI_STATUS(8;10)');
    expect(page).toContain('| `target` | The value to reach. |');
    expect(page).toContain('⚠ target: 目標値と基準値が同じです（10）。');
  });
});
