import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderFinding } from '../../src/coach/render-finding.ts';
import { reviewKeyResult, reviewText } from '../../src/coach/review.ts';
import { readStatement } from '../../src/coach/wording/read-statement.ts';
import { anyOf } from '../../src/coach/wording/word-set.ts';

const deadlineIn = (text: string) => readStatement('keyResult', text).deadline;
const hasFigure = (text: string) => readStatement('keyResult', text).hasFigure;
const rulesOf = (kind: 'objective' | 'keyResult', text: string) =>
  reviewText(kind, text).map(({ rule }) => rule);

describe('a deadline is understood', () => {
  it.each([
    ['NPSを50にする(3月末)', '3月末'],
    ['NPSを50に（２０２７年３月末）', '2027年3月末'],
    ['今期中にNPSを50にする', '今期中'],
    ['年度末までにNPSを50にする', '年度末までに'],
    ['第3四半期にNPSを50にする', '第3四半期'],
    ['2026/9までにNPSを50', '2026/9までに'],
    ['9月30日までにNPSを50にする', '9月30日までに'],
    ['3か月以内にNPSを50にする', '3か月以内'],
    ['上期中にNPSを50にする', '上期中'],
    ['NPS 50 by June', 'by june'],
    ['NPS 50 by 30 June 2026', 'by 30 june 2026'],
    ['NPS 50 in Q2', 'q2'],
    ['NPS 50 by EOY', 'eoy'],
    ['NPS 50 by the end of the quarter', 'by the end of the quarter'],
    ['NPS 50 this quarter', 'this quarter'],
    ['NPS 50 by 2026-09-30', 'by 2026-09-30'],
    ['NPS 50 by May', 'by may'],
    ['NPS 50 within three months', 'within three months'],
    ['NPS 50 by FY27', 'fy27'],
  ])('%s', (text, deadline) => expect(deadlineIn(text)).toBe(deadline));

  it.each([
    'NPSを50にする',
    '問い合わせを24時間以内に返信する率を90%にする',
    '新規会員を月1,000人にする',
    'May our customers love us',
    'Reply within 4 hours',
    'March ahead of the competition',
  ])('and not where there is none: %s', (text) => expect(deadlineIn(text)).toBeNull());
});

describe('a figure is understood', () => {
  it.each([
    '売上５千万円',
    '新規契約三社',
    '解約率を半減',
    '重大な障害ゼロ',
    '認知度を１２％から５０％に',
    '100億円の受注',
    'Three newsletters sent',
    'Double the number of resellers',
    'NPS of 50',
    'Gross margin above 40 %',
    'Rank among the top 3',
  ])('%s', (text) => expect(hasFigure(text)).toBe(true));

  it.each([
    '2027年3月末までに認知度を高める',
    'B2Bの営業を強化する',
    '一人ひとりの成長を支える',
    'バージョン2.0を公開する',
    'ゼロから組織をつくる',
    'Grow in the B2B market by Q2 2027',
    'Ship version 3.1',
    'Improve ISO 27001 processes',
  ])('and not in a date, version or name: %s', (text) => expect(hasFigure(text)).toBe(false));
});

describe('a milestone, which is there or not, is understood', () => {
  const hasMilestone = (text: string) => readStatement('keyResult', text).hasMilestone;

  it.each([
    'ISO 27001 certification obtained',
    'Concerts sell out',
    'Shop: closed → open',
    'First shop abroad by June',
    'Data migrated by June',
    'All shops refurbished',
  ])('%s', (text) => expect(hasMilestone(text)).toBe(true));

  it.each([
    'Data migrated',
    'First shop abroad',
    'Grow the audience reached by June',
    'Better service by June',
  ])('and not where nobody can tell whether it is: %s', (text) => expect(hasMilestone(text)).toBe(false));
});

describe('a list of words', () => {
  it('finds the longest one', () => {
    expect(new RegExp(anyOf('top topic')).exec('topics')?.[0]).toBe('topic');
  });
});

describe('a bare noun', () => {
  const isTopic = (text: string) => readStatement('keyResult', text).isTopic;
  it('is a topic up to 14 characters; longer ones say more', () => {
    expect(isTopic('店舗別商品在庫の状況の内訳表')).toBe(true);
    expect(isTopic('各店舗別商品在庫の状況の内訳表')).toBe(false);
  });
});

describe('one text gets one clear remark', () => {
  it('a launch without a figure is an activity, not unmeasurable as well', () => {
    expect(rulesOf('keyResult', 'Launch the new site')).toEqual(['kr-is-activity']);
  });
  it('a metric with a figure is a number, not a lack of direction as well', () => {
    expect(rulesOf('objective', 'MQLを53件獲得する')).toEqual(['objective-is-number']);
  });
  it('a text alone is never asked for an owner, a date or a baseline', () => {
    expect(rulesOf('keyResult', 'NPSを50にする')).toEqual([]);
  });
  it('an empty text gets none', () => {
    expect(reviewText('objective', '  ')).toEqual([]);
  });
  it('list marks and full stops do not matter', () => {
    expect(rulesOf('keyResult', 'KR1: Raise brand awareness.')).toEqual(['kr-unmeasurable']);
    expect(rulesOf('keyResult', '・ブランド認知度を高める。')).toEqual(['kr-unmeasurable']);
  });
});

describe('a key result whose figures stand in their own columns', () => {
  const rules = (name: string, baseline: number | null, target: number | null) =>
    reviewKeyResult({ id: 'R1', name, baseline, target }).map(({ rule }) => rule);
  it('needs no figure in its words', () => {
    expect(rules('ブランド認知度', 0.12, 0.5)).toEqual([]);
    expect(rules('SEO +50%', 8000, 12_000)).toEqual([]);
    expect(rules('ブランド認知度', null, null)).toEqual(['kr-unmeasurable']);
  });
  it('still is no service level and no work that is counted', () => {
    expect(rules('Answer 90% of enquiries within a day', 0.7, 0.9)).toEqual(['kr-is-service-level']);
    expect(rules('Talk to customers', 0, 50)).toEqual(['kr-is-activity']);
  });
});

describe('a share that changes by some percent', () => {
  it.each([
    ['Raise conversion rate by 20%', true],
    ['Raise conversion rate by 21%', false],
  ])('may be meant in points up to 20: %s', (text, asked) => {
    expect(rulesOf('keyResult', text).includes('ambiguous-percent')).toBe(asked);
  });
});

describe('the rewrite uses the words of the user', () => {
  it('as typed', () => {
    expect(reviewText('keyResult', 'SEO +50 %')[0]?.facts).toMatchObject({ subject: 'SEO', percent: '50%' });
    expect(reviewText('keyResult', 'ブランド認知度を高める')[0]?.facts).toMatchObject({
      subject: 'ブランド認知度',
    });
  });
  it.each([
    ['離職率を下げる', '例:離職率を◯から◯に下げる(◯年◯月末)'],
    ['SNSのフォロワーをもっと増やす', '例:SNSのフォロワーを◯から◯に増やす(◯年◯月末)'],
    [
      'AIの活用を推進する',
      '「AIの活用を推進する」を表す数字を選び、始めと終わりの値を書きましょう。例:(指標)を◯から◯にする(◯年◯月末)',
    ],
    ['Reduce churn significantly', 'For example: cut churn from … to … by (month)'],
    [
      'Become more data-driven',
      'Choose a figure that shows "Become more data-driven" and give start and end: (figure) from … to … by (month)',
    ],
  ])('and the right way: %s', (text, fix) => {
    const [finding] = reviewText('keyResult', text);
    expect(renderFinding(finding!, /[ぁ-ん]/.test(text) ? 'ja' : 'en').fix).toBe(fix);
  });
});

describe('any text at all', () => {
  it('is read without failing, and the same text always the same', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom(...'売上を12%から５０%に上げる(3月末)→,. KPIquarterby'), { maxLength: 60 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom('objective' as const, 'keyResult' as const), (text, kind) => {
        expect(reviewText(kind, text)).toEqual(reviewText(kind, text));
      }),
    );
  });
  it('is read in time that grows with its length only', () => {
    // A pattern that backtracks without end would hang here.
    for (const piece of ['1', 'を', '%から', 'by ', '月', 'a b ', '増']) {
      expect(reviewText('keyResult', piece.repeat(3000))).toBeInstanceOf(Array);
    }
  });
});
