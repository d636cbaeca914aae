import { type Range, type RowCase, rowCase } from './row-case.ts';

const money = (row: number) => 1_000_000 + row * 100;
const cost = (row: number) => 100_000 + row;
const count = (row: number) => 10 + (row % 500);
const share = (row: number) => 0.01 + ((row * 7) % 90) / 100;

/** A loop over rows of two figures. */
function ofTwo(calculate: (first: number, second: number) => number) {
  return (first?: Range<number>, second?: Range<number>): unknown[][] => {
    const results: unknown[][] = [];
    for (let i = 0; i < first!.length; i++) results.push([calculate(first![i]![0], second![i]![0])]);
    return results;
  };
}

/** The marketing metrics. */
export const marketingCases: readonly RowCase[] = [
  rowCase<number>({
    name: 'MKT_LTV',
    columns: [money, share],
    more: [0.6],
    loop: ofTwo((arpa, churn) => (arpa * 0.6) / churn),
    native: '=IF(OR(A1="";B1="");"";A1*6/10/B1)',
  }),
  ...['MKT_CAC', 'MKT_CPA'].map((name) =>
    rowCase<number>({
      name,
      columns: [money, count],
      loop: ofTwo((spent, customers) => spent / customers),
      native: '=IF(OR(A1="";B1="");"";A1/B1)',
    }),
  ),
  rowCase<number>({
    name: 'MKT_PAYBACK',
    columns: [money, cost],
    more: [0.6],
    loop: ofTwo((cac, arpa) => cac / (arpa * 0.6)),
    native: '=IF(OR(A1="";B1="");"";A1/(B1*6/10))',
  }),
  rowCase<number>({
    name: 'MKT_ROAS',
    columns: [money, cost],
    loop: ofTwo((revenue, spent) => revenue / spent),
    native: '=IF(OR(A1="";B1="");"";A1/B1)',
  }),
  rowCase<number>({
    name: 'MKT_ROI',
    columns: [money, cost],
    loop: ofTwo((gain, spent) => (gain - spent) / spent),
    native: '=IF(OR(A1="";B1="");"";(A1-B1)/B1)',
  }),
  rowCase<number>({
    name: 'MKT_CHURN',
    columns: [(row) => row % 10, count],
    loop: ofTwo((lost, atStart) => lost / atStart),
    native: '=IF(OR(A1="";B1="");"";A1/B1)',
  }),
  rowCase<number>({
    name: 'MKT_GROWTH',
    columns: [cost, money],
    more: [12],
    loop: ofTwo((first, last) => (last / first) ** (1 / 12) - 1),
    native: '=IF(OR(A1="";B1="");"";(B1/A1)^(1/12)-1)',
  }),
];
