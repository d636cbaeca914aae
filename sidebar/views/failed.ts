import type { FailureAnswer } from '../../src/app/rpc-schema.ts';
import type { View } from '../app.ts';
import { failureNotice } from '../components/failure-notice.ts';
import { homeFooter } from './home-footer.ts';

/** A page that says what went wrong and what to do. */
export function failed(failure: FailureAnswer, retry: () => void): View {
  return (sidebar) => ({
    title: 'Shirube',
    isHome: true,
    main: failureNotice(sidebar, failure, retry),
    foot: homeFooter(sidebar),
  });
}
