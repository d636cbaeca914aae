import { dateCases } from './date-cases.ts';
import { marketingCases } from './marketing-cases.ts';
import { type RowCase, rowCase } from './row-case.ts';
import { textCases } from './text-cases.ts';

const actual = (row: number) => (row * 37) % 130;
const target = (row: number) => 80 + ((row * 13) % 50);
const baseline = (row: number) => (row * 7) % 60;
const share = (row: number) => 0.01 + ((row * 7) % 90) / 100;

/** A light at half time: ● and ▲ begin at so many tenths of the pace. */
function lightCase(name: string, green: number, yellow: number): RowCase {
  return rowCase<number>({
    name,
    columns: [actual, target],
    more: ['', 0.5],
    loop: (a, t) => {
      const results: unknown[][] = [];
      for (let i = 0; i < a!.length; i++) {
        const progress = a![i]![0] / t![i]![0];
        const pace = progress / 0.5;
        if (progress + 1e-9 >= 1) results.push(['● 達成']);
        else if (pace + 1e-9 >= green / 10) results.push(['● 好調']);
        else results.push([pace + 1e-9 >= yellow / 10 ? '▲ 注視' : '■ 要改善']);
      }
      return results;
    },
    native: `=IF(B1="";"";IF(A1="";"– データなし";IF(A1/B1+1/10^9>=1;"● 達成";IF(A1/B1*2+1/10^9>=${green}/10;"● 好調";IF(A1/B1*2+1/10^9>=${yellow}/10;"▲ 注視";"■ 要改善")))))`,
  });
}

/** The per-row functions with the arithmetic they do. */
export const rowCases: readonly RowCase[] = [
  rowCase<number>({
    name: 'KPI_PROGRESS',
    columns: [actual, target, baseline],
    loop: (a, t, b) => {
      const results: unknown[][] = [];
      for (let i = 0; i < a!.length; i++) results.push([(a![i]![0] - b![i]![0]) / (t![i]![0] - b![i]![0])]);
      return results;
    },
    native: '=IF(OR(A1="";B1="");"";IF(C1="";A1/B1;(A1-C1)/(B1-C1)))',
  }),
  lightCase('KPI_STATUS', 9, 7),
  rowCase<number>({
    name: 'OKR_SCORE',
    columns: [actual, target, (row) => baseline(row) / 2],
    loop: (a, t, b) => {
      const results: unknown[][] = [];
      for (let i = 0; i < a!.length; i++) {
        results.push([Math.max(0, Math.min(1, (a![i]![0] - b![i]![0]) / (t![i]![0] - b![i]![0])))]);
      }
      return results;
    },
    native: '=IF(OR(A1="";B1="");"";MAX(0;MIN(1;(A1-C1)/(B1-C1))))',
  }),
  lightCase('OKR_STATUS', 7, 4),
  rowCase<number>({
    name: 'OKR_GRADE',
    columns: [share],
    loop: (score) => {
      const results: unknown[][] = [];
      for (let i = 0; i < score!.length; i++) {
        const from = score![i]![0] + 1e-9;
        if (from >= 1) results.push(['目標が小さすぎ']);
        else if (from >= 0.7) results.push(['上出来']);
        else results.push([from >= 0.4 ? 'あと一歩' : '未達']);
      }
      return results;
    },
    native:
      '=IF(A1="";"";IF(A1+1/10^9>=1;"目標が小さすぎ";IF(A1+1/10^9>=7/10;"上出来";IF(A1+1/10^9>=4/10;"あと一歩";"未達"))))',
  }),
  rowCase<number>({
    name: 'KPI_PACE',
    columns: [actual, target],
    more: [0.5],
    loop: (a, t) => {
      const results: unknown[][] = [];
      for (let i = 0; i < a!.length; i++) {
        const now = a![i]![0];
        const goal = t![i]![0];
        results.push([goal * 0.5, now / goal / 0.5, now / 0.5, '']);
      }
      return results;
    },
    native: '=IF(OR(A1="";B1="");"";A1/B1*2)',
  }),
  rowCase<number>({
    name: 'KPI_RATE',
    columns: [(row) => row % 90, () => 100],
    loop: (successes, trials) => {
      const results: unknown[][] = [];
      for (let i = 0; i < successes!.length; i++) {
        const n = trials![i]![0];
        const p = successes![i]![0] / n;
        const z2 = 1.959963984540054 ** 2;
        const half = (1.959963984540054 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
        const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
        results.push([p, middle - half, middle + half]);
      }
      return results;
    },
    native: '=IF(OR(A1="";B1="");"";(A1/B1+384/100/(2*B1))/(1+384/100/B1))',
  }),
  ...textCases,
  ...dateCases,
  ...marketingCases,
];
