import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import { planFaults } from '../../src/plan/check-plan.ts';
import { contents, newPlaces } from '../../src/plan/grid.ts';
import { SETTINGS_ROWS } from '../../src/tracker/sheets/settings-cells.ts';
import { recalculate, type Workbook } from '../engines/ironcalc.ts';
import type { TypedFunnel } from './funnel-reference.ts';
import { emptyFunnels, typing } from './funnel-sheets.ts';

const SHEET = 'funnel1';

/** The picture of the funnel sheet: look section 6. */
const PICTURE: TypedFunnel = {
  goal: 50_000_000,
  unitValue: 5000,
  openPipeline: 0,
  share: 1,
  businessDays: 20,
  costPerTop: 0.6,
  stages: [
    { name: '表示', actual: 4_100_000, rate: 0.05, benchmark: 0.05, lag: 0 },
    { name: '訪問', actual: 180_000, rate: 0.1, benchmark: 0.1, lag: 0.5 },
    { name: 'カート投入', actual: 16_200, rate: 0.4, benchmark: 0.4, lag: 0 },
    { name: '注文', actual: 5200, rate: null, benchmark: null, lag: null },
  ],
  monthGoals: [30, 34, 42, 44, 47, 50, 50].map((millions) => millions * 1e6),
  monthsOver: 0,
};

describe('the funnel sheet of the picture', () => {
  const book = filled(PICTURE, 'ja', ['回', '回', '件', '件']);
  const down = (column: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, row) => book.value(SHEET, column, from + row));

  it('answers in one sentence', () => {
    expect(answer(book)).toBe(
      '月商5,000万円には、月に注文10,000件、訪問250,000回が必要です。' +
        'いちばん効くのは「カート投入から注文」で、基準に届くと月に640万円増えます。',
    );
  });

  it('says what is needed, what is missing and how it stands', () => {
    expect(down('required', 10, 13)).toEqual([5_000_000, 250_000, 25_000, 10_000]);
    expect(down('gap', 10, 13)).toEqual([-900_000, -70_000, -8800, -4800]);
    expect(down('light', 10, 13)).toEqual(['▲ 注視', '▲ 注視', '■ 要改善', '■ 要改善']);
  });

  it('ranks the steps by what they would bring, in round figures', () => {
    expect(down('gain', 10, 13)).toEqual([3_610_000, 2_890_000, 6_400_000, '']);
    expect(down('rank', 10, 13)).toEqual([2, 3, 1, '']);
  });

  it('draws the shape on a logarithmic scale', () => {
    expect(down('shape', 10, 13).map((blocks) => String(blocks).length)).toEqual([24, 14, 7, 4]);
  });

  // A week is 12 / 52 of a month, rounded up: 5,000,000 · 12 / 52 = 1,153,846.15.
  it('splits the need and tells the cost', () => {
    expect(down('actual', 20, 23)).toEqual([1_153_847, 57_693, 5770, 2308]);
    expect(down('gap', 20, 23)).toEqual([250_000, 12_500, 1250, 500]);
    expect(down('light', 20, 23)).toEqual([3_000_000, '', '', '']);
  });

  it('spreads it over months, with what is already too late on top', () => {
    expect(down('required', 30, 36)).toEqual([
      1_500_000, 3_200_000, 3_800_000, 4_300_000, 4_550_000, 4_850_000, 5_000_000,
    ]);
    expect(down('gap', 30, 36)).toEqual(['', 15_000, 17_000, 21_000, 22_000, 23_500, 25_000]);
    expect(book.value(SHEET, 'stage', 30)).toBe('▲ もう間に合わない分');
  });

  it('leaves months without a goal and stages without a name empty', () => {
    expect(down('required', 38, 42)).toEqual(['', '', '', '', '']);
    for (const column of ['shape', 'required', 'gap', 'light', 'actual_rate', 'gain', 'rank']) {
      expect(down(column, 14, 17), column).toEqual(['', '', '', '']);
    }
  });

  it('no longer counts a month when it is over', () => {
    // 30 November: two months of the list are over; half of December's visits should have come before.
    book.type([{ sheet: 'settings', column: 'value', row: SETTINGS_ROWS.asOf, value: 46356 }]);
    expect(down('actual', 30, 34)).toEqual([105_000, '', '', 215_000, 227_500]);
  });
});

describe('the answer', () => {
  const WORDS: readonly (readonly [
    what: string,
    change: Partial<TypedFunnel>,
    language: Language,
    says: string,
  ])[] = [
    [
      'speaks English',
      {},
      'en',
      '¥50.0M a month needs, each month: 注文 10,000, 訪問 250,000. ' +
        'The strongest step is "カート投入" to "注文": at its benchmark it adds ¥6.4M a month.',
    ],
    [
      'counts where a win has no value',
      { goal: 100, unitValue: null, stages: [stage('訪問', 900, 0.1, 0.2), stage('注文', 90)] },
      'ja',
      '1か月の目標100には、月に注文100、訪問1,000が必要です。いちばん効くのは「訪問から注文」で、基準に届くと月に90増えます。',
    ],
    [
      'names a step that nothing passes',
      { stages: [stage('訪問', 900, 0.1, 0.2), stage('注文', 0)] },
      'ja',
      '月商5,000万円には、月に注文10,000、訪問100,000が必要です。「訪問」から「注文」へ、まだひとつも進んでいません。',
    ],
    [
      'is content when every step has reached its benchmark',
      { stages: [stage('訪問', 900, 0.1, 0.05), stage('注文', 90)] },
      'ja',
      '月商5,000万円には、月に注文10,000、訪問100,000が必要です。実績は、どの段階も基準に届いています。',
    ],
    [
      'leaves the step out where nothing is counted yet',
      { stages: [stage('訪問', null, 0.1, 0.2), stage('注文', null)] },
      'ja',
      '月商5,000万円には、月に注文10,000、訪問100,000が必要です。',
    ],
    [
      'asks for what is missing',
      { stages: [stage('訪問', 900, null, null), stage('注文', 90)] },
      'ja',
      '白いセルに目標、段階、次へ進む率を入れると、必要な数がここに出ます。',
    ],
    [
      'points at wrong assumptions',
      { share: 1.5 },
      'ja',
      '⚠ 前提と月ごとの目標を確かめてください。数は0以上、割合は100%までです。',
    ],
    [
      'points at wrong stages',
      { stages: [stage('訪問', 900, 40, null), stage('注文', 90)] },
      'ja',
      '⚠ の段階を確かめてください。率は0%より大きく100%まで、数は0以上で、段階は間を空けずに並べます。',
    ],
  ];
  it.each(WORDS)('%s', (_, change, language, says) => {
    expect(answer(filled({ ...PICTURE, ...change }, language))).toBe(says);
  });
});

describe('an empty funnel sheet', () => {
  it.each(['ja', 'en'] as const)('shows nothing but what to do, %s', (language) => {
    const plan = emptyFunnels(1, language);
    const book = recalculate(plan);
    const [sheet] = plan.sheets;
    const shown = contents(sheet!, newPlaces(plan)).flatMap((line, row) =>
      sheet!.columns
        .filter(({ part }, column) => part === 'main' && line[column]?.kind === 'formula')
        .map(({ id }) => ({ cell: `${id}@${row + 1}`, value: book.value(SHEET, id, row + 1) })),
    );
    const filledCells = shown.filter(({ value }) => value !== '').map(({ cell }) => cell);
    expect(filledCells).toEqual(['stage@3', 'gain@9']);
    expect(book.errors(SHEET)).toEqual([]);
  });

  it('keeps to the dialect and goes in no circle', () => {
    const plan = emptyFunnels(1);
    const lists = Object.fromEntries(
      plan.sheets.flatMap(({ choices }) => choices.map(({ list }) => [list, { from: ['x'], strict: false }])),
    );
    expect(planFaults({ ...plan, lists })).toEqual([]);
  });
});

function stage(
  name: string,
  actual: number | null,
  rate: number | null = null,
  benchmark: number | null = null,
) {
  return { name, actual, rate, benchmark, lag: null };
}

function filled(funnel: TypedFunnel, language: Language, units: readonly string[] = []): Workbook {
  const book = recalculate(emptyFunnels(1, language));
  const typedUnits = units.map((value, place) => ({ sheet: SHEET, column: 'unit', row: 10 + place, value }));
  book.type([...typing(SHEET, funnel), ...typedUnits]);
  return book;
}

function answer(book: Workbook): string {
  return String(book.value(SHEET, 'stage', 3));
}
