import { afterEach, describe, expect, it } from 'vitest';
import { openScripted, type Scripted } from './scripted.ts';

let open: Scripted;
afterEach(() => open.book.dispose());

const URL = 'https://docs.google.com/spreadsheets/d/abc/edit';

async function shown(): Promise<string[]> {
  await open.book.settle();
  return ['A1', 'B1', 'C1', 'A3', 'A4', 'A5'].map((a1) => open.book.display('S', a1));
}

describe('IMPORTRANGE', () => {
  it('shows values of files that may be read, and #REF! with the reason for others', async () => {
    open = await openScripted({ imports: { [URL]: { BLOCK: [['1.0', 0.5, '順調']] } } });
    open.book.type('S', 'A1', `=IMPORTRANGE("${URL}";"BLOCK")`);
    open.book.type('S', 'A3', '=importrange("https://docs.google.com/spreadsheets/d/other/edit";"BLOCK")');
    open.book.type('S', 'A4', `=IMPORTRANGE("${URL}";"NOTHING")`);
    open.book.type('S', 'A5', '=IFERROR(IMPORTRANGE(Z1;"BLOCK");"ask for access")');
    expect(await shown()).toEqual(['1.0', '0.5', '順調', '#REF!', '#REF!', 'ask for access']);
    expect(['A3', 'A4'].map((a1) => open.book.errorSentence('S', a1))).toEqual([
      'You need to connect these sheets.',
      'Cannot find range or sheet for imported range.',
    ]);
  });

  it('follows what may be read', async () => {
    open = await openScripted();
    open.book.type('S', 'Z1', URL);
    open.book.type('S', 'A5', '=IFERROR(INDEX(IMPORTRANGE(Z1;"BLOCK");1;2);"ask for access")');
    expect((await shown())[5]).toBe('ask for access');
    open.book.setImports({ [URL]: { BLOCK: [['1.0', 0.75]] } });
    expect((await shown())[5]).toBe('0.75');
    open.book.setImports({});
    expect((await shown())[5]).toBe('ask for access');
  });
});
