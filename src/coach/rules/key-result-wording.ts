import type { Text } from '../../i18n/language.ts';
import type { TextExamplesByRule } from '../example.ts';
import { quoted } from '../quoted.ts';
import type { TextRule } from '../rule.ts';
import type { Statement } from '../wording/statement.ts';

/** Rules about the words of a key result: what will be measured, and not what will be done. */
export const keyResultWording: readonly TextRule[] = [
  {
    id: 'kr-unmeasurable',
    scope: 'text',
    kinds: ['keyResult'],
    severity: 'error',
    source: 'S0 S1',
    texts: {
      title: { en: 'No number yet', ja: '数字がありません' },
      sentence: {
        en: "Nobody can tell whether it is reached. Add today's value, the target and a date.",
        ja: '届いたかどうかを判断できません。いまの値、目標の値、期限を入れましょう。',
      },
      fix: { en: '{rewrite}', ja: '{rewrite}' },
    },
    check: (statement) =>
      statement.hasFigure || statement.hasMilestone || statement.isActivity
        ? null
        : { subject: statement.subject, rewrite: rewriteOf(statement) },
  },
  {
    id: 'kr-is-activity',
    scope: 'text',
    kinds: ['keyResult'],
    severity: 'warning',
    source: 'S1, field',
    texts: {
      title: { en: 'Something to do, not a result', ja: '結果ではなく、やることです' },
      sentence: {
        en: '"{text}" can be done without anything getting better; keep it as an action.',
        ja: '「{text}」は、やり終えても何が良くなるかが分かりません。アクションに移しましょう。',
      },
      fix: {
        en: 'Write what it should bring: after "{text}", (figure) goes from … to … by (month)',
        ja: 'その結果を書きましょう。例:「{text}」のあと、(指標)を◯から◯にする(◯年◯月末)',
      },
    },
    check: (statement) => {
      const done = statement.hasFigure || statement.hasMilestone;
      return statement.isActivity && (!done || statement.isContact) ? { text: statement.text } : null;
    },
  },
  {
    id: 'kr-is-service-level',
    scope: 'text',
    kinds: ['keyResult'],
    severity: 'advice',
    source: 'S1',
    texts: {
      title: { en: 'A service level', ja: 'サービス水準です' },
      sentence: {
        en: 'A share of cases handled in time is a standard to be kept; a key result is a step forward.',
        ja: '時間内に対応する割合は、守る水準です。成果指標には、前に進んだ結果を書きます。',
      },
      fix: {
        en: 'Keep it as a KPI, or write what better service brings, e.g. "Customer satisfaction from 3.8 to 4.3".',
        ja: 'KPIとして続け、成果指標には対応の先の結果を書きましょう。例:顧客満足度を3.8から4.3に上げる',
      },
    },
    check: (statement) => (statement.isServiceLevel ? {} : null),
  },
  {
    id: 'kr-percent-only',
    scope: 'text',
    kinds: ['keyResult'],
    severity: 'advice',
    source: 'S1',
    texts: {
      title: { en: '{percent} of what?', ja: '何の{percent}かが分かりません' },
      sentence: {
        en: '"{subject}" has no figure of its own, so nobody can check a change of {percent}.',
        ja: '「{subject}」そのものには数字がないので、{percent}変わったかを確かめられません。',
      },
      fix: {
        en: 'Choose the figure behind {subject} and give start and end: (figure) from … to … by (month)',
        ja: '{subject}を表す指標を選び、始めと終わりの値を書きましょう。例:(指標)を◯から◯にする(◯年◯月末)',
      },
    },
    check: ({ relativePercent, relativeOf, subject }) =>
      relativePercent !== null && relativeOf === 'topic' ? { percent: relativePercent, subject } : null,
  },
  {
    id: 'ambiguous-percent',
    scope: 'text',
    kinds: ['keyResult'],
    severity: 'advice',
    source: 'S4',
    texts: {
      title: { en: 'Points or percent?', ja: 'ポイントですか、割合ですか' },
      sentence: {
        en: '{subject} is a share itself: {percent} can mean points, or a part of the value of today.',
        ja: '{subject}はもともと割合なので、{percent}がポイントなのか、いまの値に対する割合なのか分かれます。',
      },
      fix: {
        en: 'Give start and end: {change} {subject} from …% to …% by (month)',
        ja: '始めと終わりの値で書きましょう。例:{subject}を◯%から◯%に{change}(◯年◯月末)',
      },
    },
    check: ({ relativePercent, relativeOf, subject, goesDown }) =>
      relativePercent !== null &&
      relativeOf === 'share' &&
      Number.parseFloat(relativePercent) <= POINTS_AT_MOST
        ? { percent: relativePercent, subject, change: goesDown ? DOWN : UP }
        : null,
  },
];

/** A change of more than this is hardly ever meant in points. */
const POINTS_AT_MOST = 20;

const UP = { en: 'raise', ja: '上げる' };
const DOWN = { en: 'cut', ja: '下げる' };

/** Amounts of things grow and shrink in Japanese; rates, scores and sums of money go up and down. */
const MORE = { ja: '増やす' };
const FEWER = { ja: '減らす' };

/** The same in figures: of the thing itself where it is a measure, else of whatever shows it. */
function rewriteOf({ text, subject, measure, goesDown }: Statement): Text {
  if (measure === null) {
    return {
      en: `Choose a figure that shows "${quoted(text)}" and give start and end: (figure) from … to … by (month)`,
      ja: `「${quoted(text)}」を表す数字を選び、始めと終わりの値を書きましょう。例:(指標)を◯から◯にする(◯年◯月末)`,
    };
  }
  const change = { ...(goesDown ? DOWN : UP), ...(measure === 'amount' && (goesDown ? FEWER : MORE)) };
  return {
    en: `For example: ${change.en} ${quoted(subject)} from … to … by (month)`,
    ja: `例:${quoted(subject)}を◯から◯に${change.ja}(◯年◯月末)`,
  };
}

/** Examples of these rules. */
export const keyResultWordingExamples = (): TextExamplesByRule => ({
  'kr-unmeasurable': {
    found: {
      en: [
        'Raise brand awareness',
        'Make customers happier',
        'Better collaboration between sales and marketing',
      ],
      ja: ['ブランド認知度を高める', '売上を増やす', '顧客との関係を良くする'],
    },
    leftAlone: {
      en: [
        'Brand awareness from 12% to 50%',
        'ISO 27001 certification obtained by September',
        'Halve the time to delivery',
      ],
      ja: ['認知度を12%から50%に上げる', '9月末までにISMS認証を取得する', '重大な障害ゼロ'],
    },
  },
  'kr-is-activity': {
    found: {
      en: ['Launch the new site', 'Talk to customers who become MQLs', 'Introduce a new tool by Q2'],
      ja: ['新サイトを公開する', '見込み客になりそうな顧客と話す', 'アンケートを実施する'],
    },
    leftAlone: {
      en: [
        'Three newsletters sent',
        'Five people trained on the CRM',
        'Raise website conversion from 1.5% to 4%',
      ],
      ja: ['メールマガジンを3本配信した', 'CRMの研修を5人が修了した', '大手3社と基本契約を締結する(3月末)'],
    },
  },
  'kr-is-service-level': {
    found: {
      en: [
        'Answer 90 % of enquiries within a day',
        'Reply to 95% of tickets within 4 hours',
        'Respond to all tickets within 24 hours',
      ],
      ja: [
        '問い合わせの90%に1日以内に回答する',
        '95%の問い合わせに24時間以内に返信する',
        'すべての依頼に当日中に対応する',
      ],
    },
    leftAlone: {
      en: [
        'Reduce average response time from 36 hours to 12 hours',
        'CSAT from 3.8 to 4.3',
        'Deflect 60% of tickets',
      ],
      ja: ['平均回答時間を36時間から12時間に短縮', '顧客満足度を3.8から4.3に上げる', '自己解決率70%を達成'],
    },
  },
  'kr-percent-only': {
    found: {
      en: ['SEO +50 %', 'Increase productivity by 20%', 'Marketing up 30%'],
      ja: ['SEOを50%向上', '生産性を20%向上', '認知度を30%アップ'],
    },
    leftAlone: {
      en: [
        'Increase organic search traffic by 20%',
        'Reduce support tickets by 30%',
        'SEO visits from 8,000 to 12,000 a month',
      ],
      ja: ['四半期の売上を前年比20%増加させる', '認知度を12%から18%に上げる', '問い合わせ件数を30%減らす'],
    },
  },
  'ambiguous-percent': {
    found: {
      en: ['Increase win rate by 15%', 'Conversion rate up 5%', 'Reduce churn by 2%'],
      ja: ['受注率を15%向上', '解約率を10%削減', 'CVRを5%アップ'],
    },
    leftAlone: {
      en: [
        'Win rate from 20% to 35%',
        'Raise conversion rate by 2 percentage points',
        'Increase revenue by 15%',
      ],
      ja: ['受注率を20%から35%に上げる', '解約率を2ポイント下げる', '売上を15%増やす'],
    },
  },
});
