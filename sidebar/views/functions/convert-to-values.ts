import { FUNCTION_TEXTS } from '../../../src/i18n/sidebar-functions.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar, View } from '../../app.ts';
import { button } from '../../components/button.ts';
import { notice } from '../../components/notice.ts';
import { send, troublePlace } from '../../components/send.ts';
import { type Child, element, refill } from '../../element.ts';
import { call } from '../../rpc-client.ts';

/** Turns the selected formulas into values, after saying what that means. */
export function convertToValues(sidebar: Sidebar): void {
  const view: View = (now) => {
    const texts = FUNCTION_TEXTS[now.language];
    const result = troublePlace();
    const convert = button(texts.convert, 'primary', () => void work(), { wide: true });
    const work = (): Promise<void> =>
      send(now, {
        button: convert,
        busyLabel: texts.converting,
        trouble: result,
        isDeed: true,
        ask: () => call('convertToValues', {}),
        done: (made) => refill(result, [told(made)]),
      });
    const told = ({ converted, kept, range, sheetName: sheet }: Result): Child =>
      notice('success', texts.converted, [
        fill(texts.convertedText, { n: converted, range, sheet }),
        ...(kept > 0 ? [fill(texts.convertedKept, { n: kept })] : []),
      ]);
    return {
      title: texts.convert,
      main: [
        element('p', { class: 'lead' }, texts.convertLead),
        element('p', { class: 'small' }, texts.convertHint),
        result,
      ],
      foot: [convert],
    };
  };
  sidebar.show(view);
}

interface Result {
  readonly sheetName: string;
  readonly range: string;
  readonly converted: number;
  readonly kept: number;
}
