import { isoDate } from '../../core/day.ts';
import type { Language, Text } from '../../i18n/language.ts';
import type { TrackerInput } from '../tracker.ts';
import type { Anchor } from './anchor.ts';
import { japaneseHolidays } from './japanese-holidays.ts';
import { STAGE, UNIT } from './sample-texts.ts';

/** Who a sample is about. */
export interface Frame {
  readonly name: Text;
  readonly fiscalStart: number;
  readonly departments: readonly Text[];
  readonly team: readonly { readonly name: Text; readonly department: Text }[];
}

/** Cycle, people and lists of a sample in one language. */
export function sampleFrame(at: Anchor, language: Language, frame: Frame): TrackerInput {
  return {
    name: frame.name[language],
    cycle: {
      name: language === 'ja' ? `${at.year}年度` : `FY${at.year}`,
      start: isoDate(at.start),
      end: isoDate(at.end),
      fiscalStart: frame.fiscalStart,
    },
    asOf: isoDate(at.asOf),
    departments: frame.departments.map((department) => department[language]),
    members: frame.team.map(({ department, name }) => ({
      name: name[language],
      department: department[language],
    })),
    stages: Object.values(STAGE).map(({ benchmark, name }) => ({ name: name[language], benchmark })),
    units: Object.values(UNIT).map((unit) => unit[language]),
    holidays: language === 'ja' ? japaneseHolidays(at.start, at.end) : [],
  };
}
