import { describe, expect, it } from 'vitest';
import { readStatement } from '../../src/coach/wording/read-statement.ts';
import type { Statement } from '../../src/coach/wording/statement.ts';

/** Statements of which something is so, and of which it is not, by what the property means. */
function says(
  what: keyof Statement,
  { so, not }: { readonly so: readonly string[]; readonly not: readonly string[] },
): void {
  it.each([...so.map((text) => [text, true] as const), ...not.map((text) => [text, false] as const)])(
    `${what}: %s %s`,
    (text, expected) => expect(readStatement('keyResult', text)[what]).toBe(expected),
  );
}

describe('only a vague word and a general noun', () => {
  says('isVague', {
    so: [
      'Be better',
      'Maintain our service',
      'Keep customers happy',
      'Work on sales',
      'Better service',
      'Improve quality',
      '去年より伸ばす',
      '前期よりさらに改善する',
      '営業を頑張る',
      '営業力強化',
      '売上の向上',
      '売上を伸ばす',
    ],
    not: [
      'Be a better choice for families with small children than hotels',
      'Maintain the register of machines lent to dealers, schools and hospitals',
      'Work out how people in small towns find shops, parks and doctors',
      'Work on sales, service, quality, delivery and pricing',
      'Better maps for people who cycle through mountains at night',
      'Improve quality by 5 points',
      'Improve the way dealers order spare parts',
      'Improve a service',
      '市場調査',
      '去年より売上を5%伸ばす',
      '店長が自分で発注できる仕組みを全店に広げる',
    ],
  });
});

describe('hardly more than a measure and its figure', () => {
  says('isBareFigure', {
    so: ['Generate 53 MQLs', 'Double sales', 'MQLを53件獲得する', '売上を倍増する'],
    not: [
      'Generate MQLs',
      'Double the joy',
      'Generate 53 MQLs while spending less',
      'Generate 53 MQLs through dealers, fairs, web and referrals',
      '売上を伸ばす',
      '活気を倍増する',
      '地域の食卓に毎朝とれたての野菜を届ける農家を53軒に増やす',
    ],
  });
});

describe('work, not what comes of it', () => {
  says('isActivity', {
    so: ['Launch the new site', 'Talk to customers', 'Creating a plan', 'セミナーを開催する'],
    not: ['Email list grows to 5,000', 'Win 5 contracts', '解約率を下げる'],
  });
  says('isContact', {
    so: ['Contact 50 leads', 'Calling dealers', '50社を訪問する'],
    not: ['Email list grows', 'Win 50 leads', '50社と契約する'],
  });
  says('isTask', {
    so: ['Send three newsletters', 'Hold a fair', 'アンケートの実施', '新しいツールを導入する'],
    not: [
      'Send the best newsletters',
      'Win three fairs',
      'Write down how every shop orders, stores and sells fruit',
      '離職率を下げる',
    ],
  });
});

describe('a change in percent', () => {
  it.each([
    ['SEO +50%', '50%', 'topic'],
    ['Improve awareness by 20%', '20%', 'topic'],
    ['Raise conversion rate by 20%', '20%', 'share'],
    ['Raise conversion rate by 20% over last year', '20%', 'other'],
    ['Increase sales by 20%', '20%', 'other'],
    ['Raise awareness score by 20%', '20%', 'other'],
    ['認知を20%向上させる', '20%', 'topic'],
    ['購入率を20%改善する', '20%', 'share'],
    ['購入率を前年比20%改善する', '20%', 'other'],
    ['売上を20%増やす', '20%', 'other'],
    ['認知件数を20%増やす', '20%', 'other'],
  ])('%s: %s of %s', (text, relativePercent, relativeOf) => {
    expect(readStatement('keyResult', text)).toMatchObject({ relativePercent, relativeOf });
  });

  it.each([
    'Raise conversion from 2% to 4%',
    'Raise NPS',
    '購入率を2%から4%に上げる',
    '購入率を4%以上にする',
  ])('is none where start and end are there, or nothing: %s', (text) =>
    expect(readStatement('keyResult', text).relativePercent).toBeNull(),
  );
});

describe('a share of cases handled within a time', () => {
  says('isServiceLevel', {
    so: ['Answer 90% of enquiries within a day', '問い合わせの90%に24時間以内に返信する'],
    not: [
      'Answer enquiries within a day',
      'Answer 90% of enquiries',
      'Reach 90% of visitors within a day',
      '問い合わせに24時間以内に返信する',
      '問い合わせの90%に返信する',
    ],
  });
});

describe('which way things go', () => {
  says('hasChange', {
    so: ['Raise NPS', 'NPS from 20 to 50', 'Data migrated', 'NPSを上げる'],
    not: ['Maintain NPS', 'Work on NPS', 'NPS', '認知度'],
  });
  says('goesDown', {
    so: ['Reduce churn', 'Fewer tickets', '離職率を下げる'],
    not: ['Raise NPS', '認知度を高める'],
  });
});

describe('what it is about, and whether that is a measure', () => {
  it.each([
    ['Raise brand awareness by 20%', 'brand awareness', 'level'],
    ['Grow the monthly visits to 500', 'monthly visits', 'amount'],
    ['More new members', 'members', 'amount'],
    ['Delight families', 'families', null],
    ['ブランド認知度を高める', 'ブランド認知度', 'level'],
    ['来店客数を500にする', '来店客数', 'amount'],
    ['営業力の強化', '営業力', null],
  ])('%s: %s, %s', (text, subject, measure) => {
    expect(readStatement('keyResult', text)).toMatchObject({ subject, measure });
  });
});
