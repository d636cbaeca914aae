import { given, qualitative, type TrackerExamplesByRule } from '../example.ts';
import { isEmpty } from '../is-empty.ts';
import type { TrackerRule } from '../rule.ts';

/** Rules about goals that resist numbers: they stay words, and one proxy mirrors them. */
export const qualitativeGoals: readonly TrackerRule[] = [
  {
    id: 'qualitative-no-proxy',
    scope: 'set',
    severity: 'warning',
    source: 'S0',
    texts: {
      title: { en: 'No proxy yet', ja: '代理指標がありません' },
      sentence: {
        en: 'Nothing shows whether "{name}" comes closer.',
        ja: '「{name}」に近づいているかを映す数字がありません。',
      },
      fix: {
        en: 'Add one proxy: a survey score (8 of 10), NPS, a share of yes, or a count.',
        ja: '代理指標を1つ付けましょう。例:アンケートの平均(10点中8点)、NPS、「はい」の割合、件数',
      },
    },
    check: ({ qualitative = [] }) =>
      qualitative
        .filter(({ proxy }) => isEmpty(proxy))
        .map(({ id, name }) => ({ row: id, field: 'proxy', facts: { name } })),
  },
  {
    id: 'qualitative-forced',
    scope: 'set',
    severity: 'warning',
    source: 'S0',
    texts: {
      title: { en: 'This is a figure already', ja: '定性目標が数字になっています' },
      sentence: {
        en: '"{name}" is a number; a qualitative goal says in words what it should be like.',
        ja: '「{name}」は数字です。定性目標には、どうなりたいかを言葉で書きます。',
      },
      fix: {
        en: 'Write the state you wish for, and move the figure to the proxy.',
        ja: '言葉の目標を書き、この数字は代理指標に移しましょう。例:お客様に信頼されている',
      },
    },
    check: ({ qualitative = [] }) =>
      qualitative
        .filter(({ name }) => /\d\s*(?:[%％]|percent|パーセント)/i.test(name))
        .map(({ id, name }) => ({ row: id, field: 'name', facts: { name } })),
  },
];

/** Examples of these rules. */
export const qualitativeGoalsExamples = (): TrackerExamplesByRule => ({
  'qualitative-no-proxy': {
    found: [
      given('no proxy', '代理指標なし', (t) => ({
        qualitative: [qualitative(t('Trust', '信頼される'), { proxy: null })],
      })),
      given('an empty proxy', '空の代理指標', () => ({ qualitative: [qualitative('A', { proxy: ' ' })] })),
      given('one of two without', '2つのうち1つにない', () => ({
        qualitative: [qualitative('A', { proxy: 'NPS' }), qualitative('B', { proxy: null })],
      })),
    ],
    leftAlone: [
      given('a survey score', 'アンケートの平均', (t) => ({
        qualitative: [qualitative('A', { proxy: t('Trust score', '信頼度') })],
      })),
      given('NPS', 'NPS', () => ({ qualitative: [qualitative('A', { proxy: 'NPS' })] })),
      given('no column for proxies', '代理指標の列がない', () => ({ qualitative: [qualitative('A')] })),
    ],
  },
  'qualitative-forced': {
    found: [
      given('"85% satisfied"', '「満足度85%」', (t) => ({
        qualitative: [qualitative(t('85% satisfied customers', '満足度85%'))],
      })),
      given('full-width percent', '全角の％', (t) => ({
        qualitative: [qualitative(t('Trust at 80％', '信頼度80％'))],
      })),
      given('percent in a word', '言葉のパーセント', (t) => ({
        qualitative: [qualitative(t('90 percent would recommend us', '推奨者90パーセント'))],
      })),
    ],
    leftAlone: [
      given('a state in words', '言葉で書いた状態', (t) => ({
        qualitative: [qualitative(t('Customers trust us', 'お客様に信頼されている'))],
      })),
      given('among the top 3', '上位3つに入る', (t) => ({
        qualitative: [qualitative(t('Among the 3 brands named first', '想起される上位3ブランドに入る'))],
      })),
      given('a year in the name', '年の入った名前', (t) => ({
        qualitative: [qualitative(t('A proud team in 2027', '2027年に誇れるチーム'))],
      })),
    ],
  },
});
