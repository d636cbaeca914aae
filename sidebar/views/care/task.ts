import type { Answer, Method, Request, Response } from '../../../src/app/rpc-schema.ts';
import { SIDEBAR_CARE_TEXTS } from '../../../src/i18n/sidebar-care.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { type ButtonKind, button } from '../../components/button.ts';
import { failureNotice } from '../../components/failure-notice.ts';
import { list } from '../../components/list.ts';
import { notice } from '../../components/notice.ts';
import { send, troublePlace } from '../../components/send.ts';
import { skeleton } from '../../components/skeleton.ts';
import type { Child } from '../../element.ts';
import { goTo } from '../../go-to.ts';
import { icon } from '../../icons.ts';
import { call } from '../../rpc-client.ts';

/** The texts of these views in the language of the person. */
export function words({ language }: Sidebar) {
  return SIDEBAR_CARE_TEXTS[language];
}

/** Asks the spreadsheet first and shows a preview of what it says; a failure can be tried again. */
export async function openTask<M extends Method>(
  sidebar: Sidebar,
  title: (now: Sidebar) => string,
  method: M,
  request: Request<M>,
  preview: (now: Sidebar, answer: Response<M>, view: View) => Page,
): Promise<void> {
  const reading: View = (now) => ({ title: title(now), main: [skeleton(now)] });
  sidebar.show(reading);
  const answer = await call(method, request);
  const again = (now: Sidebar): void => {
    now.back();
    void openTask(now, title, method, request, preview);
  };
  const view: View = (now) =>
    answer.ok
      ? preview(now, answer.value, view)
      : { title: title(now), main: failureNotice(now, answer, () => again(now)) };
  sidebar.replace(reading, view);
}

/** The work of a task: what the button says, before and while it is done, and what is asked of the spreadsheet. */
interface Work<M extends Method> {
  readonly label: string;
  readonly busyLabel: string;
  readonly kind?: ButtonKind;
  /** `false` where it saves what was typed. */
  readonly isDeed?: boolean;
  /** What is done before; the work is left where that fails. */
  readonly first?: () => Promise<Answer<unknown>>;
  readonly method: M;
  /** `null`: not yet possible. */
  readonly request: () => Request<M> | null;
  readonly done: (now: Sidebar, answer: Response<M>) => Page;
}

/**
 * The buttons below a preview, and the place for what went wrong; what was typed stays. `refresh` says anew whether
 * the work can begin.
 */
export function workButtons<M extends Method>(
  sidebar: Sidebar,
  view: View,
  { busyLabel, done, first, isDeed = true, kind = 'primary', label, method, request }: Work<M>,
): { readonly foot: Child[]; readonly trouble: HTMLElement; readonly refresh: (label?: string) => void } {
  const trouble = troublePlace();
  const begin = button(label, kind, () => void work(), { wide: true });
  const refresh = (text = label): void => {
    begin.textContent = text;
    begin.setAttribute('aria-disabled', String(request() === null));
  };
  const work = async (): Promise<void> => {
    const asked = request();
    if (asked === null) return;
    await send(sidebar, {
      button: begin,
      busyLabel,
      trouble,
      isDeed,
      ask: async () => {
        const before = (await first?.()) ?? null;
        return before?.ok === false ? before : call(method, asked);
      },
      done: (answer) => sidebar.replace(view, (now) => done(now, answer)),
    });
  };
  refresh();
  return {
    foot: [button(words(sidebar).cancel, 'secondary', () => sidebar.back()), begin],
    trouble,
    refresh,
  };
}

/** What was made, with a way to each sheet. */
export function result(
  sidebar: Sidebar,
  title: string,
  sentences: readonly string[],
  sheets: readonly { readonly sheetId: string; readonly name: string }[],
  more: readonly Child[] = [],
): Page {
  const rows = sheets.map(({ name, sheetId }) => ({
    picture: icon('sheet'),
    title: name,
    press: () => void goTo(sidebar, sheetId, name),
  }));
  return {
    title,
    main: [notice('success', words(sidebar).done, sentences), rows.length > 0 ? list(rows) : null, ...more],
  };
}
