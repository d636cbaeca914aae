import type { FailureAnswer } from '../../src/app/rpc-schema.ts';
import type { Sidebar, View } from '../app.ts';
import { failureNotice } from '../components/failure-notice.ts';
import { homeFooter } from './home-footer.ts';

/**
 * A page that says what went wrong and what to do.
 *
 * @param title what was to be done, with a way back; left out where the sidebar itself could not begin
 */
export function failed(failure: FailureAnswer, retry: () => void, title?: (now: Sidebar) => string): View {
  return (now) => {
    const main = failureNotice(now, failure, retry);
    return title
      ? { title: title(now), main }
      : { title: 'Shirube', isHome: true, main, foot: homeFooter(now) };
  };
}
