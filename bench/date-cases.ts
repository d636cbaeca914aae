import { type RowCase, rowCase } from './row-case.ts';

const MS_PER_DAY = 86_400_000;
const day = (offset: number) => new Date(2026, 3, 1 + offset);

/** The per-row functions that take date cells. */
export const dateCases: readonly RowCase[] = [
  rowCase<Date>({
    name: 'KPI_ELAPSED',
    columns: [(row) => day(row % 60), (row) => day(100 + (row % 200)), (row) => day(50 + (row % 100))],
    loop: (start, end, asOf) => {
      const results: unknown[][] = [];
      for (let i = 0; i < start!.length; i++) {
        const from = start![i]![0].getTime();
        const passed = (asOf![i]![0].getTime() - from) / MS_PER_DAY + 1;
        const length = (end![i]![0].getTime() - from) / MS_PER_DAY + 1;
        results.push([Math.max(0, Math.min(1, passed / length))]);
      }
      return results;
    },
    native: '=IF(OR(A1="";B1="";C1="");"";MAX(0;MIN(1;(C1-A1+1)/(B1-A1+1))))',
  }),
  rowCase<Date>({
    name: 'KPI_FRESHNESS',
    columns: [(row) => day(row % 60)],
    more: ['monthly', day(70)],
    loop: (updated) => {
      const results: unknown[][] = [];
      for (let i = 0; i < updated!.length; i++) {
        const age = Math.max(0, (day(70).getTime() - updated![i]![0].getTime()) / MS_PER_DAY);
        const word = age <= 32 ? '● 最新' : age <= 64 ? '▲ 更新どき' : '■ 更新切れ';
        results.push([`${word}（${age} 日前）`]);
      }
      return results;
    },
    native:
      '=IF(A1="";"";IF(46183-A1<=32;"● 最新";IF(46183-A1<=64;"▲ 更新どき";"■ 更新切れ"))&"（"&(46183-A1)&" 日前）")',
  }),
  rowCase<Date>({
    name: 'FISCAL_PERIOD',
    columns: [(row) => day(row % 700)],
    loop: (dates) => {
      const results: unknown[][] = [];
      for (let i = 0; i < dates!.length; i++) {
        const date = dates![i]![0];
        const month = (date.getMonth() + 9) % 12;
        const year = date.getFullYear() - (date.getMonth() < 3 ? 1 : 0);
        results.push([`${year}年度 Q${Math.floor(month / 3) + 1}`]);
      }
      return results;
    },
    native: '=IF(A1="";"";YEAR(EDATE(A1;0-3))&"年度 Q"&ROUNDUP(MONTH(EDATE(A1;0-3))/3;0))',
  }),
];
