import { describe, expect, it } from 'vitest';
import { packScript, unpackScript } from '../../scripts/build/pack-script.ts';
import { buildSidebar } from '../../scripts/build-sidebar.ts';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { SIDEBAR_TEXTS } from '../../src/i18n/sidebar.ts';
import { WIZARD_TEXTS } from '../../src/i18n/sidebar-wizard.ts';
import { sourceFiles } from '../project/source-files.ts';

describe('the code of the sidebar', () => {
  it('puts nothing on the page as markup', () => {
    const risky = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(/;
    expect(sourceFiles(['sidebar'], ['.ts']).filter(({ text }) => risky.test(text))).toEqual([]);
  });

  it('is one page that loads nothing and is no template', async () => {
    const page = await buildSidebar();
    const all = page + unpackScript(page);
    expect(all).not.toContain('<?');
    expect(all).not.toMatch(/(src|href)="|url\(|@import/);
    expect(
      all.match(/https?:\/\/[^\s"'`)]+/g)?.filter((url) => !url.startsWith('http://www.w3.org/')) ?? [],
    ).toEqual([]);
  });

  it('is packed without a change', () => {
    const code = 'console.log("目標 </script> $& 🎯");';
    const packed = packScript(code, 'a.js');
    expect(packed).not.toContain('</script>');
    expect(unpackScript(packed)).toBe(`${code}\n//# sourceURL=a.js`);
  });

  it('has every text in both languages', () => {
    const keys = (value: unknown, path = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, part]) => keys(part, `${path}.${key}`))
        : [path];
    expect(keys(SIDEBAR_TEXTS.ja)).toEqual(keys(SIDEBAR_TEXTS.en));
    expect(keys(APP_TEXTS.ja)).toEqual(keys(APP_TEXTS.en));
    expect(keys(WIZARD_TEXTS.ja)).toEqual(keys(WIZARD_TEXTS.en));
  });
});
