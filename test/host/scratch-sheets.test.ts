import { describe, expect, it } from 'vitest';
import { openScriptedHost } from './scripted-host.ts';

const INPUTS = [{ value: '+1' }, { value: '+1', raw: true }, { value: { formula: '=1+1' } }, { value: 1 }];

describe('a scratch sheet', () => {
  it('holds what is written as it is given, and goes again', async () => {
    const { book, call } = await openScriptedHost({ sheets: ['Mine', 'Scratch'] });
    const opened = call('scratch.open', 'Scratch', INPUTS) as unknown as { value: { sheetId: string } };
    expect(opened).toMatchObject({
      ok: true,
      value: { tried: { 'rules.many': '200', 'drawing.chart': '1' } },
    });
    expect(book.sheetNames()).toEqual(['Mine', 'Scratch', 'Scratch 2']);
    await book.settle();
    const { sheetId } = opened.value;
    expect(call('scratch.read', sheetId, 4)).toMatchObject({
      value: [
        { value: '+1', formula: '', shown: '+1' },
        { value: 1, formula: '', shown: '1' },
        { value: 2, formula: '=1+1', shown: '2' },
        { value: 1, formula: '', shown: '1' },
      ],
    });
    expect(call('scratch.remove', [sheetId])).toMatchObject({ ok: true });
    expect(book.sheetNames()).toEqual(['Mine', 'Scratch']);
  });

  it.each(['failOnCall', 'failAtFlush'] as const)(
    'is taken back, or tells the failure as an answer, when a call fails (%s)',
    { timeout: 120_000 },
    async (kind) => {
      let takenBack = 0;
      for (let n = 1, failed = true; failed; n += 1) {
        const { book, call } = await openScriptedHost({ sheets: ['Mine'] });
        book.faults[kind](n);
        const opened = call('scratch.open', 'Scratch', INPUTS);
        failed = !book.faults.armed;
        book.faults.clear();
        if (failed && opened.ok) {
          const { tried } = opened.value as { tried: Record<string, string> };
          expect(Object.values(tried), `call ${n}`).toContain(book.faults.message);
        } else if (failed) {
          takenBack += 1;
          expect(book.sheetNames(), `call ${n}`).toEqual(['Mine']);
        }
        book.dispose();
      }
      expect(takenBack).toBeGreaterThan(5);
    },
  );

  it('is removed although a call fails', { timeout: 60_000 }, async () => {
    let survived = 0;
    for (let n = 1, failed = true; failed; n += 1) {
      const { book, call } = await openScriptedHost({ sheets: ['Mine'] });
      const opened = call('scratch.open', 'Scratch', INPUTS) as unknown as { value: { sheetId: string } };
      book.faults.failOnCall(n);
      expect(call('scratch.remove', [opened.value.sheetId]), `call ${n}`).toMatchObject({ ok: true });
      failed = !book.faults.armed;
      book.faults.clear();
      expect(book.sheetNames(), `call ${n}`).toEqual(['Mine']);
      if (failed) survived += 1;
      book.dispose();
    }
    expect(survived).toBeGreaterThan(5);
  });
});
