import { FUNCTION_TEXTS } from '../../../src/i18n/sidebar-functions.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar, View } from '../../app.ts';
import { button } from '../../components/button.ts';
import { failureNotice } from '../../components/failure-notice.ts';
import { notice } from '../../components/notice.ts';
import { skeleton } from '../../components/skeleton.ts';
import { call } from '../../rpc-client.ts';

/** Puts a formula into the selected cell and says where; asks before it replaces something. */
export async function insertFormula(sidebar: Sidebar, formula: string, replace = false): Promise<void> {
  const title = FUNCTION_TEXTS[sidebar.language].inserting;
  const working: View = (now) => ({ title, main: [skeleton(now)] });
  sidebar.show(working);
  const answer = await call('insertFormula', { formula, replace });
  sidebar.replace(working, (now) => {
    const texts = FUNCTION_TEXTS[now.language];
    if (answer.ok) {
      const { cell, sheetName } = answer.value;
      return {
        title: texts.inserted,
        main: [notice('success', texts.inserted, [fill(texts.insertedText, { cell, sheet: sheetName })])],
        foot: [button(now.texts.back, 'secondary', () => now.back(), { wide: true })],
      };
    }
    const again = (isReplacing: boolean): void => {
      now.back();
      void insertFormula(now, formula, isReplacing);
    };
    const isFilled = answer.code === 'cell_filled';
    return {
      title: texts.insert,
      main: failureNotice(now, answer, isFilled ? null : () => again(false)),
      ...(isFilled
        ? {
            foot: [
              button(now.texts.back, 'secondary', () => now.back()),
              button(texts.replace, 'primary', () => again(true)),
            ],
          }
        : {}),
    };
  });
}
