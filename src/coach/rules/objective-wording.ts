import type { TextExamplesByRule } from '../example.ts';
import type { TextRule } from '../rule.ts';
import type { Statement } from '../wording/statement.ts';

/** Rules about the words of an objective: it says where to go, the key results say how far. */
export const objectiveWording: readonly TextRule[] = [
  {
    id: 'objective-is-number',
    scope: 'text',
    kinds: ['objective'],
    severity: 'advice',
    source: 'S1',
    texts: {
      title: { en: 'A figure, not yet a direction', ja: '数字だけの目標です' },
      sentence: {
        en: 'A figure alone moves nobody; an objective says in words what will be different.',
        ja: '数字だけでは向かう先が伝わりません。目標は、どう変わりたいかを言葉にします。',
      },
      fix: {
        en: 'Move "{text}" to the key results and write above it what it is for, e.g. "Become the first choice of … for …".',
        ja: '「{text}」は成果指標に移し、目標には何のためかを書きましょう。例:◯◯に選ばれる△△になる',
      },
    },
    check: (statement) => (statement.isBareFigure ? { text: statement.text } : null),
  },
  {
    id: 'objective-no-direction',
    scope: 'text',
    kinds: ['objective'],
    severity: 'warning',
    source: 'S1',
    texts: {
      title: { en: 'No direction yet', ja: '向かう先が見えません' },
      sentence: {
        en: '"{text}" names a topic or a task, but not what will be different afterwards.',
        ja: '「{text}」は話題や作業の名前です。どう変わるのかが、まだ言葉になっていません。',
      },
      fix: {
        en: 'Say for whom what changes, e.g. "Become the one that … turn to for {subject}".',
        ja: 'だれに何が起きるかを書きましょう。例:{subject}で、◯◯から選ばれる△△になる',
      },
    },
    check: (statement) =>
      lacksDirection(statement) ? { text: statement.text, subject: statement.subject } : null,
  },
];

function lacksDirection({ isBareFigure, isTopic, isVague, isTask }: Statement): boolean {
  return !isBareFigure && (isTopic || isVague || isTask);
}

/** Examples of these rules. */
export const objectiveWordingExamples = (): TextExamplesByRule => ({
  'objective-is-number': {
    found: {
      en: ['Generate 53 MQLs', 'Reach $5M in ARR', 'Increase sales by 20%'],
      ja: ['MQLを53件獲得する', '売上を20%増やす', '月間リード数２００件'],
    },
    leftAlone: {
      en: [
        'Become the #1 choice of small bakeries',
        'Win the mid-market in 2027',
        'Build a new demand channel',
      ],
      ja: [
        '地域で一番愛されるパン屋になる',
        '2027年に中堅企業から選ばれる会社になる',
        '新しい販路を切り開く',
      ],
    },
  },
  'objective-no-direction': {
    found: {
      en: ['Market research', 'Improve quality', 'Send the weekly newsletter'],
      ja: ['市場調査', '営業力の強化', '研修を実施する'],
    },
    leftAlone: {
      en: [
        'Improve funnel conversion',
        'Implement the marketing technology',
        'Turn customers into raving fans',
      ],
      ja: [
        'ファネルのコンバージョンを改善する',
        'お客様に選ばれ続けるブランドを確立する',
        '顧客の声が開発に届く仕組みの確立',
      ],
    },
  },
});
