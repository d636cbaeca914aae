import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { SOURCES, type SourceId } from '../../src/tracker/samples/samples.ts';

/** Every sample and every blank tracker in every language, on a day that never changes. */
export function everySource(): { readonly source: SourceId; readonly language: Language; plan(): Plan }[] {
  return (Object.keys(SOURCES) as SourceId[]).flatMap((source) =>
    LANGUAGES.map((language) => ({
      source,
      language,
      plan: () =>
        createTracker(source, { language, today: '2026-10-15', trackerId: 'prove', fixedDate: true }),
    })),
  );
}
