import { afterEach, describe, expect, it } from 'vitest';
import { openScripted, type Scripted } from './scripted.ts';

let open: Scripted;
afterEach(() => open.book.dispose());

/** Types formulas into column A from the first row on and tells what they give, as a script reads it. */
async function column(...cells: string[]): Promise<unknown[]> {
  open = await openScripted();
  const sheet = open.book.sheetNames()[0] as string;
  for (const [index, text] of cells.entries()) open.book.type(sheet, `A${index + 1}`, text);
  await open.book.settle();
  return cells.map((_, index) => open.book.value(sheet, `A${index + 1}`));
}

// Google: 0 is not an empty text; a blank cell equals both.
describe('comparing cells', () => {
  it('0 is not an empty text, whatever was compared before', async () => {
    expect(await column('=MAX(0;0)', '=IF(A1="";"b";"n")', '=A1=""', '=IF(A1="";"b";"n")', '=A1=0')).toEqual([
      0,
      'n',
      false,
      'n',
      true,
    ]);
  });

  it('a blank cell is equal to both', async () => {
    expect((await column('1', '=C1=0', '=C1=""', '=C1=0')).slice(1)).toEqual([true, true, true]);
  });
});
