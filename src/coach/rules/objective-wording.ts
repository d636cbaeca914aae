import type { Statement } from '../wording/statement.ts';
import type { TextExamples, TextRule } from '../rule.ts';

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
        en: 'Say for whom what changes, e.g. "Make {subject} the reason why … choose us".',
        ja: 'だれに何が起きるかを書きましょう。例:{subject}で、◯◯から選ばれる△△になる',
      },
    },
    check: (statement) => (lacksDirection(statement) ? { text: statement.text, subject: statement.subject } : null),
  },
];

function lacksDirection({ isBareFigure, isTopic, isVague, isTask }: Statement): boolean {
  return !isBareFigure && (isTopic || isVague || isTask);
}

export const objectiveWordingExamples: Readonly<Record<string, TextExamples>> = {};
