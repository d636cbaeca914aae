import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';
import { TRACKER_TEXTS } from '../../../src/i18n/tracker.ts';
import { planFaults } from '../../../src/plan/check-plan.ts';
import { contents, newPlaces } from '../../../src/plan/grid.ts';
import { STATE } from '../../../src/plan/measures/goal-row.ts';
import type { Plan, SheetPlan } from '../../../src/plan/plan.ts';
import { createTracker } from '../../../src/tracker/create-tracker.ts';
import { reviewAgenda } from '../../../src/tracker/review/review-agenda.ts';
import { reviewRows } from '../../../src/tracker/review/review-rows.ts';
import { reviewSnapshot } from '../../../src/tracker/review/review-snapshot.ts';
import { SAMPLES, type SampleId } from '../../../src/tracker/samples/samples.ts';
import { reviewSheet } from '../../../src/tracker/sheets/review-sheet.ts';
import { readTracker } from '../../../src/tracker/tracker.ts';
import { type Calculated, recalculate } from '../../engines/ironcalc.ts';

/** The day of the pictures of the look is the one before. */
const TODAY = '2026-10-01';

function made(source: Parameters<typeof createTracker>[0], language: Language = 'ja'): Plan {
  return createTracker(source, { language, today: TODAY, trackerId: 't1', fixedDate: true });
}

function reviewOf(plan: Plan): SheetPlan {
  return plan.sheets.find(({ id }) => id === 'review') as SheetPlan;
}

/** The visible cells of a review, row by row from its title on: texts and numbers as they are, blanks as `''`. */
function linesOf(plan: Plan): (string | number)[][] {
  const rows = contents(reviewOf(plan), newPlaces(plan)).slice(1);
  return rows.map((cells) =>
    cells
      .slice(0, 8)
      .map((cell) =>
        cell === null ? '' : cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.number : '=',
      ),
  );
}

describe('the review of the beauty brand', () => {
  const lines = linesOf(made('beauty-brand'));
  const titles = lines.map(([item]) => String(item)).filter((item) => /^\d {2}/.test(item));
  const section = (number: number) => {
    const from = lines.findIndex(([item]) => String(item).startsWith(`${number}  `));
    const to = lines.findIndex(([item]) => String(item).startsWith(`${number + 1}  `));
    return lines.slice(from + 1, to === -1 ? undefined : to);
  };

  it('says in one sentence what it is about and how the lights stand', () => {
    // Lights of the month before, in the last-but-one column of the history: ●5 ▲3 ■2. Source: samples.
    expect(lines[1]?.[0]).toBe(
      '2026年9月の月末レビューです。KPIは ●4 ▲3 ■3 –2。前の月から ● が2個減り、▲ が1個増え、■ が1個増えました。',
    );
  });

  it('has the sections of the picture, and one about what changed', () => {
    expect(titles).toEqual([
      '1  要改善の原因と次の一手',
      '2  3回続けて未達',
      '3  更新が止まっているもの',
      '4  目標に届かない見込み',
      '5  定性目標',
      '6  前回から変わったこと',
      '7  決めたこと',
    ]);
  });

  it('shows the lines of the picture', () => {
    const shown = (cells: (string | number)[]): (string | number)[] =>
      cells.map((cell) => (typeof cell === 'number' && cell < 1 ? Math.round(cell * 100) / 100 : cell));
    expect(section(1).map(shown)).toEqual([
      [
        '夏キャンペーン申込',
        '■ 期限切れ',
        2410,
        3000,
        2410,
        '伊藤',
        '始めるのが2週間遅れた',
        '秋の企画は8週間前に決める',
      ],
      [
        'リピート率',
        '■ 要改善',
        0.39,
        0.6,
        0.43,
        '鈴木',
        '2回目のきっかけが届いていない',
        '購入21日後の使い方メールを始める',
      ],
      [
        'ブランド認知度',
        '■ 要改善',
        0.24,
        0.5,
        0.36,
        '佐藤',
        '20代の想起が伸びていない',
        '20代向け動画を月4本にする(10/15)',
      ],
    ]);
    expect(section(2).map((cells) => [cells[0], cells[6], cells[7]])).toEqual([
      ['リピート率', '3回続けて目標を下回りました', '原因を分析する会議を開く'],
    ]);
    expect(section(3).map((cells) => [cells[0], cells[6], cells[7]])).toEqual([
      ['エンゲージメント率', '更新時期です(13日前)', '担当に更新を頼む'],
      ['夏キャンペーン申込', '30日前から更新がありません', '終わった企画なら閉じる'],
      ['顧客生涯価値(LTV)', '実績がまだありません', '測る日を決める'],
    ]);
    expect(
      section(4)
        .slice(0, 2)
        .map((cells) => [cells[0], cells[1], Math.round(Number(cells[4]) * 1000) / 1000]),
    ).toEqual([
      ['月商', '▲ 注視', 41_912_568.306],
      ['購入率(CVR)', '▲ 注視', 0.037],
    ]);
    expect(
      section(5)
        .slice(0, 2)
        .map((cells) => [cells[0], cells[1], cells[3], cells[6]]),
    ).toEqual([
      ['「信頼できる」と言われる', '● 好調', 8, '原料の説明がわかりやすいという声が増えた'],
      ['サステナブルと聞いて思い出される', '■ 要改善', 3, '名前は知られたが、理由が結びついていない'],
    ]);
  });

  it('names the lights that turned and what moved', () => {
    expect(section(6).map((cells) => [cells[0], cells[6]])).toEqual([
      ['エンゲージメント率', '● 好調 → ▲ 注視'],
      ['夏キャンペーン申込', '▲ 注視 → ■ 期限切れ'],
      ['購入率(CVR)', '● 好調 → ▲ 注視'],
      // 1,200 of 7,600 searches, 3.9 of 40 million yen, 60 of 680 customers: 16, 10 and 9 hundredths of the way.
      ['指名検索(月)', '9,200回 → 1.04万回(達成率 +16ポイント)'],
      ['月商', '2,210万円 → 2,600万円(達成率 +10ポイント)'],
      ['新規顧客(月)', '595人 → 655人(達成率 +9ポイント)'],
    ]);
  });

  it('invites the owners of what is on the agenda, in the order of the members', () => {
    expect(lines[3]?.[6]).toBe('田中、佐藤、鈴木、高橋、伊藤、山本');
  });

  it('consists of values alone', () => {
    expect(reviewOf(made('beauty-brand')).cells.every(({ kind }) => kind === 'constants')).toBe(true);
  });
});

describe('a review without anything to say', () => {
  it.each([
    ['ja', 'ありません', 'まだ目標がありません。'],
    ['en', 'Nothing', 'There are no goals yet.'],
  ] as const)('says so in every section, %s', (language, nothing, noGoals) => {
    const lines = linesOf(made('blank-full', language));
    expect(lines.filter(([item]) => item === nothing).length).toBe(6);
    expect(String(lines[1]?.[0])).toContain(noGoals);
  });
});

describe.each(LANGUAGES)('any meeting, %s', (language) => {
  it.each(['week', 'month_end', 'quarter', 'year'] as const)('makes a plan without faults, %s', (kind) => {
    const tracker = readTracker(SAMPLES['beauty-brand'](language, TODAY));
    const texts = TRACKER_TEXTS[language];
    const context = { tracker, texts, language, palette: 'safe', trackerId: 't1', fixedDate: true } as const;
    const options = { language, today: TODAY, trackerId: 't1', sheets: ['review'] } as const;
    const plan = createTracker('beauty-brand', options);
    const review = reviewSheet(context, reviewAgenda(reviewSnapshot(tracker, context.language), kind));
    const alone: Plan = {
      ...plan,
      sheets: [review, ...plan.sheets.filter(({ id }) => id === 'settings')],
      active: 'review',
    };
    expect(planFaults(alone)).toEqual([]);
    const words = linesOf(alone).flat().join(' ');
    expect(words).not.toMatch(/[{}]|undefined|NaN/);
    expect(/部門のつながり|Department links/.test(words)).toBe(kind === 'quarter' || kind === 'year');
  });
});

describe('what a review says of a row', () => {
  /** First row of each sheet's table, and the column that holds the value of its rows. */
  const sheets = { kpi: [5, 'kpi', 'actual'], qualitative: [6, 'qualitative', 'value'] } as const;

  const FRESH = { fresh: 1, undated: 2, due: 2, stale: 3, never: 3 } as const;

  it.each<SampleId>(['beauty-brand', 'cascade'])(
    'is what the sheets of %s compute',
    (sample) => {
      const tracker = readTracker(SAMPLES[sample]('ja', TODAY));
      const book = recalculate(made(sample));
      const near = (computed: Calculated, known: number | null, what: string): void => {
        if (known === null) expect([what, computed]).toEqual([what, '']);
        // 15 digits at most come from the engine.
        else expect(Number(computed) / (known === 0 ? 1 : known), what).toBeCloseTo(known === 0 ? 0 : 1, 9);
      };
      for (const kind of ['kpi', 'qualitative'] as const) {
        const [first, sheet, value] = sheets[kind];
        const rows = reviewRows(tracker).filter((row) => row.kind === kind);
        rows.forEach((row, index) => {
          const cell = (column: string): Calculated => book.value(sheet, column, first + index);
          expect([row.id, STATE[row.state]]).toEqual([cell('id'), cell('state')]);
          near(cell(value), row.actual, `${row.id} actual`);
          near(cell('progress'), row.progress, `${row.id} progress`);
          if (kind === 'kpi') near(cell('landing'), row.landing, `${row.id} landing`);
          if (kind === 'kpi') near(cell('pace'), row.pace, `${row.id} pace`);
          if (row.freshness !== null) expect(cell('fresh_state')).toBe(FRESH[row.freshness.state]);
        });
      }
      const keyResults = reviewRows(tracker).filter((row) => row.kind === 'key_result');
      const table = Array.from({ length: 60 }, (_, index) => 5 + index);
      for (const { id, state } of keyResults) {
        const at = table.find((candidate) => book.value('okr', 'id', candidate) === id) as number;
        expect([id, book.value('okr', 'state', at)]).toEqual([id, STATE[state]]);
      }
    },
    120_000,
  );

  it('asks to check the input where core refuses the goal', () => {
    const tracker = readTracker({
      ...SAMPLES['beauty-brand']('en', TODAY),
      kpis: [
        { id: 'K1', name: 'Twisted', actual: 1, target: 5, baseline: 10, direction: 'up' },
        { id: 'K2', name: 'No target' },
        { id: 'K3', name: 'Backwards', actual: 1, target: 5, start: '2026-09-01', end: '2026-08-01' },
      ],
      objectives: [],
      qualitative: [],
    });
    expect(reviewRows(tracker).map(({ id, state }) => [id, state])).toEqual([
      ['K1', 'check_input'],
      ['K3', 'check_input'],
    ]);
  });
});
