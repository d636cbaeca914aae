import { type Browser, chromium, type Page } from 'playwright-core';
import { buildSidebar } from '../../scripts/build-sidebar.ts';
import { findChromium } from '../../scripts/chromium.mjs';

/** What the spreadsheet answers to each method: a value, a failure, or the message of a call that failed itself. */
export type Answers = Readonly<
  Record<
    string,
    { readonly value: unknown } | { readonly failure: unknown } | { readonly throws: string } | 'silence'
  >
>;

/** A call the sidebar made. */
export interface Call {
  readonly method: string;
  readonly payload: unknown;
}

/** A sidebar on a page of its own, 300 px wide, with a spreadsheet that answers as told. */
export interface OpenSidebar {
  readonly page: Page;
  /** Calls so far. */
  calls(): Promise<Call[]>;
  /** Changes what the spreadsheet answers from now on. */
  answer(answers: Answers): Promise<void>;
  /** Addresses the page asked for besides itself. */
  readonly requests: readonly string[];
}

/** Starts the system's browser. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chrome or Chromium was found.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });
}

let built: Promise<string> | null = null;

const ADDRESS = 'https://sidebar.example/';

/** Opens the sidebar. */
export async function openSidebar(
  browser: Browser,
  answers: Answers,
  locale = 'ja-JP',
): Promise<OpenSidebar> {
  const context = await browser.newContext({
    viewport: { width: 300, height: 858 },
    deviceScaleFactor: 2,
    locale,
    timezoneId: 'Asia/Tokyo',
  });
  const page = await context.newPage();
  built ??= buildSidebar();
  const html = await built;
  const requests: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html });
    requests.push(url);
    return route.abort();
  });
  await page.addInitScript(standIn, answers);
  await page.goto(ADDRESS);
  return {
    page,
    requests,
    calls: () => page.evaluate(() => (window as unknown as { calls: Call[] }).calls),
    answer: (next) =>
      page.evaluate((given) => {
        Object.assign((window as unknown as { answers: Answers }).answers, given);
      }, next),
  };
}

/** Stands in for `google.script.run`: asynchronous, plain data only. Runs in the page. */
function standIn(answers: Answers): void {
  type Handler = (value: unknown) => void;
  const calls: { method: string; payload: unknown }[] = [];
  const known: Record<string, unknown> = { ...answers };
  const runner = (success: Handler, failure: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failure),
    withFailureHandler: (handler: Handler) => runner(success, handler),
    rpc: (method: string, payload: unknown) => {
      calls.push({ method, payload: JSON.parse(JSON.stringify(payload)) });
      const answer = known[method] as
        | { value?: unknown; failure?: unknown; throws?: string }
        | 'silence'
        | undefined;
      if (answer === 'silence') return;
      setTimeout(() => {
        if (answer === undefined) failure(new Error(`no answer to ${method}`));
        else if (answer.throws !== undefined) failure(new Error(answer.throws));
        else if ('failure' in answer) success({ ok: false, facts: {}, ...(answer.failure as object) });
        else success({ ok: true, value: answer.value });
      }, 0);
    },
  });
  Object.assign(window, {
    answers: known,
    calls,
    google: {
      script: {
        run: runner(
          () => undefined,
          () => undefined,
        ),
      },
    },
  });
}
