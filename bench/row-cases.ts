import { type RowCase, rowCase } from './row-case.ts';

const actual = (row: number) => (row * 37) % 130;
const target = (row: number) => 80 + ((row * 13) % 50);
const baseline = (row: number) => (row * 7) % 60;
const money = (row: number) => 1_000_000 + row * 100;
const share = (row: number) => 0.01 + ((row * 7) % 90) / 100;

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
  rowCase<number>({
    name: 'KPI_STATUS',
    columns: [actual, target],
    more: ['', 0.5],
    loop: (a, t) => {
      const results: unknown[][] = [];
      for (let i = 0; i < a!.length; i++) {
        const progress = a![i]![0] / t![i]![0];
        const pace = progress / 0.5;
        if (progress + 1e-9 >= 1) results.push(['● 達成']);
        else if (pace + 1e-9 >= 0.9) results.push(['● 好調']);
        else results.push([pace + 1e-9 >= 0.7 ? '▲ 注視' : '■ 要改善']);
      }
      return results;
    },
    native:
      '=IF(B1="";"";IF(A1="";"– データなし";IF(A1/B1+1/10^9>=1;"● 達成";IF(A1/B1*2+1/10^9>=9/10;"● 好調";IF(A1/B1*2+1/10^9>=7/10;"▲ 注視";"■ 要改善")))))',
  }),
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
  rowCase<number>({
    name: 'OKR_STATUS',
    columns: [actual, target],
    more: ['', 0.5],
    loop: (a, t) => {
      const results: unknown[][] = [];
      for (let i = 0; i < a!.length; i++) {
        const progress = a![i]![0] / t![i]![0];
        const pace = progress / 0.5;
        if (progress + 1e-9 >= 1) results.push(['● 達成']);
        else if (pace + 1e-9 >= 0.7) results.push(['● 好調']);
        else results.push([pace + 1e-9 >= 0.4 ? '▲ 注視' : '■ 要改善']);
      }
      return results;
    },
    native:
      '=IF(B1="";"";IF(A1="";"– データなし";IF(A1/B1+1/10^9>=1;"● 達成";IF(A1/B1*2+1/10^9>=7/10;"● 好調";IF(A1/B1*2+1/10^9>=4/10;"▲ 注視";"■ 要改善")))))',
  }),
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
    name: 'MKT_ROAS',
    columns: [money, (row) => 100_000 + row],
    loop: (revenue, cost) => {
      const results: unknown[][] = [];
      for (let i = 0; i < revenue!.length; i++) results.push([revenue![i]![0] / cost![i]![0]]);
      return results;
    },
    native: '=IF(OR(A1="";B1="");"";A1/B1)',
  }),
  rowCase<number>({
    name: 'MKT_LTV',
    columns: [money, share],
    more: [0.6],
    loop: (arpa, churn) => {
      const results: unknown[][] = [];
      for (let i = 0; i < arpa!.length; i++) results.push([(arpa![i]![0] * 0.6) / churn![i]![0]]);
      return results;
    },
    native: '=IF(OR(A1="";B1="");"";A1*6/10/B1)',
  }),
];
