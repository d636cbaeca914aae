import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/i18n/language.ts';
import { TRACKER_TEXTS } from '../../../src/i18n/tracker.ts';
import { QUALITATIVE_TEXTS } from '../../../src/i18n/tracker-qualitative.ts';
import { BLANKS, SAMPLE_IDS, SAMPLES, SOURCES, type SourceId } from '../../../src/tracker/samples/samples.ts';
import { readTracker, type Tracker } from '../../../src/tracker/tracker.ts';

const TODAY = '2026-10-01';
const ids = Object.keys(SOURCES) as readonly SourceId[];
const make = (id: SourceId, language: Language): Tracker => readTracker(SOURCES[id](language, TODAY));

describe('the samples', () => {
  it('are the six of the domain', () => {
    expect([...SAMPLE_IDS].sort()).toEqual(
      ['b2b-funnel', 'beauty-brand', 'cascade', 'kpi-catalogue', 'marketing-okrs', 'roles'].sort(),
    );
  });

  it.each(SAMPLE_IDS)('%s has the same rows and figures in both languages', (id) => {
    expect(withoutWords(make(id, 'ja'))).toEqual(withoutWords(make(id, 'en')));
  });

  it.each(SAMPLE_IDS)('%s has a text in English wherever it has one in Japanese', (id) => {
    const [ja, en] = [textsOf(make(id, 'ja')), textsOf(make(id, 'en'))];
    expect(en.map((text) => text === '')).toEqual(ja.map((text) => text === ''));
    expect(en.filter((text) => /[぀-ヿ一-鿿]/.test(text))).toEqual([]);
  });
});

describe.each(Object.keys(SAMPLES).filter((id) => id !== 'beauty-brand') as SourceId[])('%s', (id) => {
  it.each(['ja', 'en'] as const)(
    'names only people, departments, stages and layers it has (%s)',
    (language) => {
      const { actions, departments, kpis, members, objectives, qualitative, stages } = make(id, language);
      const people = members.map(({ name }) => name);
      const keyResults = objectives.flatMap((objective) => objective.keyResults);
      const rows = [...kpis, ...objectives, ...keyResults, ...qualitative, ...actions];
      expect(rows.map(({ owner }) => owner).filter((owner) => !people.includes(owner))).toEqual([]);
      expect(
        [...objectives, ...members].filter(({ department }) => !departments.includes(department)),
      ).toEqual([]);
      expect(kpis.filter(({ stage }) => !stages.some(({ name }) => name === stage))).toEqual([]);
      expect(kpis.filter(({ layer }) => !TRACKER_TEXTS[language].layers.includes(layer))).toEqual([]);
    },
  );

  it.each(['ja', 'en'] as const)('links every row to one that is there (%s)', (language) => {
    const { kpis, objectives } = make(id, language);
    const labels = kpis.map((kpi) => `${kpi.id} ${kpi.name}`);
    for (const { layer, parent } of kpis) expect(layer === 'KGI' ? [''] : labels).toContain(parent);
    const above = objectives.map((objective) => objective.id);
    for (const { level, parent } of objectives) {
      expect(level === 'company' ? [null] : above).toContain(parent);
    }
  });

  it('has actions for goals that are there, none of them late', () => {
    const { actions, asOf, kpis, objectives, qualitative } = make(id, 'en');
    const goals = [
      ...kpis,
      ...objectives,
      ...objectives.flatMap(({ keyResults }) => keyResults),
      ...qualitative,
    ];
    expect(actions.length).toBeGreaterThanOrEqual(3);
    for (const { done, due, goal } of actions) {
      expect(goals.map((row) => row.id)).toContain(goal);
      expect(done !== null || (due ?? '') > asOf).toBe(true);
    }
  });

  it.each(['ja', 'en'] as const)('has 3 to 5 goals in words, each of a known family (%s)', (language) => {
    const { qualitative } = make(id, language);
    expect(qualitative.length).toBeGreaterThanOrEqual(3);
    expect(qualitative.length).toBeLessThanOrEqual(5);
    const families: readonly string[] = QUALITATIVE_TEXTS[language].families;
    expect(qualitative.map(({ family }) => family).filter((family) => !families.includes(family))).toEqual(
      [],
    );
  });

  it('uses only units that its settings offer', () => {
    const { kpis, objectives, units } = make(id, 'ja');
    const used = [...kpis, ...objectives.flatMap(({ keyResults }) => keyResults)].map(({ unit }) => unit);
    expect(used.filter((unit) => !units.includes(unit))).toEqual([]);
  });
});

describe('the blank trackers', () => {
  it.each(ids.filter((id) => id in BLANKS))('%s has no goals and nobody in it', (id) => {
    const { actions, kpis, members, objectives, qualitative, stages } = make(id, 'ja');
    expect([kpis, members, objectives, qualitative, actions]).toEqual([[], [], [], [], []]);
    expect(stages).toHaveLength(4);
  });

  it('start in April in Japanese and in January in English', () => {
    // Domain section 2, the last line.
    expect(make('blank-full', 'ja').cycle).toMatchObject({ start: '2026-04-01', end: '2027-03-31' });
    expect(make('blank-full', 'en').cycle).toMatchObject({ start: '2026-01-01', end: '2026-12-31' });
  });
});

/** Every text and every list of words away: what is left must not depend on the language. */
function withoutWords(tracker: Tracker): unknown {
  const { holidays, units, ...rest } = tracker;
  return JSON.parse(JSON.stringify(rest), (key, value: unknown) =>
    typeof value === 'string' && !KEPT.includes(key) ? '' : value,
  );
}

/** Texts that are dates, ids or choices. */
const KEPT = [
  ...['id', 'start', 'end', 'asOf', 'updated', 'measured', 'due', 'done', 'firstMonth', 'goal'],
  ...['level', 'kind', 'direction', 'cadence', 'rollup', 'method', 'status'],
];

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'holidays' ? [] : textsOf(inner)));
}
