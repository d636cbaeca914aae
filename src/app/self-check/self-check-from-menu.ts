import type { Host } from '../../host/host.ts';
import { SELF_CHECK_TEXTS } from '../../i18n/self-check.ts';
import { fill } from '../../i18n/translate.ts';
import { converse } from '../converse.ts';
import { beginSelfCheck, isSelfCheckUnderWay, readSelfCheck } from './self-check.ts';

/**
 * The self-check for those without the sidebar. Cells are calculated between executions only, so the first press makes
 * the sheets and the next one tells what was found.
 */
export function selfCheckFromMenu(host: Host): void {
  converse(host, ({ language }) => {
    const { about, counts, left, still, title, waiting } = SELF_CHECK_TEXTS[language];
    if (!isSelfCheckUnderWay(host)) {
      if (!host.dialogs.confirm(title, about)) return;
      beginSelfCheck(host);
      host.dialogs.tell(title, waiting);
      return;
    }
    let { result } = readSelfCheck(host, { last: false });
    if (!result) {
      if (!host.dialogs.confirm(title, still)) return;
      result = readSelfCheck(host, { last: true }).result;
    }
    if (!result) return;
    const remark = result.left === '' ? [] : [fill(left, { names: result.left })];
    host.dialogs.tell(title, [...remark, fill(counts, { ...result.counts }), result.report].join('\n\n'));
  });
}
