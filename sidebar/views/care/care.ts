import type { Page, Sidebar } from '../../app.ts';
import { list } from '../../components/list.ts';
import { element } from '../../element.ts';
import { icon } from '../../icons.ts';
import { openClose } from './close.ts';
import { openRemove } from './remove.ts';
import { openReport } from './report.ts';
import { openReview } from './review.ts';
import { openShare } from './share.ts';
import { words } from './task.ts';

/** Review, report, share, close, remove: the tasks around the end of a cycle. */
export function care(sidebar: Sidebar): Page {
  const { close, end, quit, remove, report, review, share, title } = words(sidebar);
  return {
    title,
    main: [
      list([
        {
          picture: icon('sheet'),
          title: review.title,
          description: review.about,
          press: () => void openReview(sidebar),
        },
        {
          picture: icon('talk'),
          title: report.title,
          description: report.about,
          press: () => void openReport(sidebar),
        },
        {
          picture: icon('table'),
          title: share.title,
          description: share.about,
          press: () => void openShare(sidebar),
        },
      ]),
      element('h2', {}, end),
      list([
        {
          picture: icon('flag'),
          title: close.title,
          description: close.about,
          press: () => void openClose(sidebar),
        },
      ]),
      element('h2', {}, quit),
      list([
        {
          picture: icon('trash'),
          title: remove.title,
          description: remove.about,
          danger: true,
          press: () => void openRemove(sidebar),
        },
      ]),
    ],
  };
}
