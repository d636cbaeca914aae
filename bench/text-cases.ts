import { type RowCase, rowCase } from './row-case.ts';

const actual = (row: number) => (row * 37) % 130;
const target = (row: number) => 80 + ((row * 13) % 50);

/** The per-row functions that read or write sentences. */
export const textCases: readonly RowCase[] = [
  rowCase<number>({
    name: 'KPI_EXPLAIN',
    columns: [actual, target],
    more: ['', 0.5],
    loop: (a, t) => {
      const results: unknown[][] = [];
      for (let i = 0; i < a!.length; i++) {
        const now = a![i]![0];
        const goal = t![i]![0];
        const pace = now / goal / 0.5;
        const light = now >= goal ? '● 達成' : pace >= 0.9 ? '● 好調' : pace >= 0.7 ? '▲ 注視' : '■ 要改善';
        const percent = `${Math.round(pace * 1000) / 10}%`;
        results.push([
          `実績${now}は目標${goal}の途中で、ペースは${percent}、${light}です。あと${goal - now}必要です。`,
        ]);
      }
      return results;
    },
    native:
      '=IF(OR(A1="";B1="");"";"実績"&A1&"は目標"&B1&"の途中で、ペースは"&ROUND(A1/B1*200;1)&"%、"&IF(A1>=B1;"● 達成";IF(A1/B1*2>=9/10;"● 好調";IF(A1/B1*2>=7/10;"▲ 注視";"■ 要改善")))&"です。あと"&(B1-A1)&"必要です。")',
  }),
  rowCase<string>({
    name: 'JP_NUMBER',
    columns: [(row) => `${(row % 900) + 1},${String(100 + (row % 900)).slice(0, 3)}円`],
    loop: (texts) => {
      const results: unknown[][] = [];
      for (let i = 0; i < texts!.length; i++) {
        const text = texts![i]![0];
        results.push([/^\d{1,3}(,\d{3})*円$/.test(text) ? Number(text.replace(/[,円]/g, '')) : '']);
      }
      return results;
    },
    native: '=IF(A1="";"";SUBSTITUTE(SUBSTITUTE(A1;"円";"");",";"")*1)',
  }),
];
