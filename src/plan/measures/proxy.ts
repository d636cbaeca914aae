import { all, any, BLANK, cases, isBlank, text, when } from '../formula.ts';

/** What a measure shows for answers that its method cannot read; not a number, so the row asks to check the input. */
const UNREADABLE = '"⚠"';

/** The quantile of the normal distribution for 95 %, without a decimal literal. */
const Z = '(195996398454/10^11)';

/** Words that count as a yes, beside TRUE and 1; letters in any case, half-width only. Source: rulings 52. */
export const YES = ['はい', '有', '○', '◯', '〇', 'yes', 'y', 'true', '1'] as const;

/** One column of answers and the cells with what is known of it already. */
export interface AnswerCells {
  /** The range with the answers, one in each cell. */
  readonly answers: string;
  readonly count: string;
  readonly mean: string;
  readonly nps: string;
  readonly yes: string;
}

/** How many answers are there? Blank without any; unreadable where a cell holds an error. */
export function answerCountFormula({ answers }: AnswerCells): string {
  // A sum over text is a number, a sum over an error is that error.
  const readable = `ISNUMBER(SUM(${answers}))`;
  return `=${when(`COUNTA(${answers})=0`, BLANK, when(readable, `COUNTA(${answers})`, UNREADABLE))}`;
}

/** What is the mean answer? Unreadable where an answer is not a number. Source: domain section 2, proxies. */
export function meanAnswerFormula({ answers, count }: AnswerCells): string {
  return `=${answered(count, [allNumbers(answers, count)], `AVERAGE(${answers})`)}`;
}

/**
 * How far may the mean be off by chance (95 %)? t·s/√n, in the unit of the answers; blank with a single answer.
 * Source: rulings 52.
 */
export function meanMarginFormula({ answers, count, mean }: AnswerCells): string {
  return margin(mean, count, `TINV(1/20;${count}-1)*STDEV(${answers})/SQRT(${count})`);
}

/** What is the Net Promoter Score of the answers, −100…100? The same as core's `netPromoterScore`. */
export function promoterScoreFormula({ answers, count }: AnswerCells): string {
  const readable = [allNumbers(answers, count), `${outsideOfScale(answers)}=0`];
  const score = `100*(${promoters(answers)}-${detractors(answers)})/${count}`;
  return `=${answered(count, readable, score)}`;
}

/** How far may the score be off by chance (95 %)? The same as core's `netPromoterMargin`. */
export function promoterMarginFormula({ answers, count, nps }: AnswerCells): string {
  const variance = `(${promoters(answers)}+${detractors(answers)})/${count}-(${nps}/100)^2`;
  return margin(nps, count, `196*SQRT(MAX(0;${variance})/${count})`);
}

/** Which share of the answers says yes, 0…1? */
export function yesShareFormula({ answers, count }: AnswerCells): string {
  return `=${answered(count, [], `${yesCount(answers)}/${count}`)}`;
}

/**
 * How far may the share be off by chance (95 %)? Half the width of the score interval of Wilson, the same as core's
 * `wilson`, as a ratio.
 */
export function yesMarginFormula({ count, yes }: AnswerCells): string {
  const width = `${Z}*SQRT(${count}*${yes}*(1-${yes})+${Z}^2/4)/(${count}+${Z}^2)`;
  return margin(yes, count, width);
}

/** The measure where there are answers and all of them can be read. */
function answered(count: string, readable: readonly string[], measure: string): string {
  return cases(
    [
      [isBlank(count), BLANK],
      [`NOT(${all(`ISNUMBER(${count})`, ...readable)})`, UNREADABLE],
    ],
    measure,
  );
}

function margin(value: string, count: string, measure: string): string {
  return `=${when(`ISNUMBER(${value})`, when(`${count}>1`, measure, BLANK), BLANK)}`;
}

function allNumbers(answers: string, count: string): string {
  return `COUNT(${answers})=${count}`;
}

/**
 * How many answers are no whole numbers from 0 to 10? Counted between the whole numbers, because remainders of text
 * would be errors.
 */
function outsideOfScale(answers: string): string {
  const between = Array.from(
    { length: 10 },
    (_, low) => `COUNTIFS(${answers};">${low}";${answers};"<${low + 1}")`,
  );
  return [`COUNTIF(${answers};"<0")`, `COUNTIF(${answers};">10")`, ...between].join('+');
}

function promoters(answers: string): string {
  return `COUNTIF(${answers};">=9")`;
}

function detractors(answers: string): string {
  return `COUNTIF(${answers};"<=6")`;
}

/** Each cell counts once, whichever of the words it equals: some engines take TRUE for 1. */
function yesCount(answers: string): string {
  const words = YES.map((word) => `(${answers}=${text(word)})`);
  return `SUMPRODUCT(((${[...words, `(${answers}=1)`, `(${answers}=(1=1))`].join('+')})>0)*1)`;
}

/** The cells and words that tell which measure a row shows. */
export interface ProxyRow {
  readonly name: string;
  /** A value typed by hand, which wins over answers. */
  readonly typed: string;
  readonly method: string;
  /** Number of the column of answers that belongs to the row; blank where there is none. */
  readonly position: string;
}

/** Words of the methods, in the language of the tracker. */
export type ProxyMethods = Readonly<Record<'mean' | 'nps' | 'yes' | 'count', string>>;

/** Results of all columns of answers, by method: ranges with one cell for each column. */
export type ProxyResults = Readonly<Record<'mean' | 'nps' | 'yes' | 'count', string>>;

/** The value of a proxy: typed by hand, else by its method from its answers; the mean where no method is given. */
export function proxyValueFormula(row: ProxyRow, results: ProxyResults, words: ProxyMethods): string {
  const of = (results: string): string => `INDEX(${results};${row.position})`;
  const is = (method: keyof ProxyMethods): string => `${row.method}=${text(words[method])}`;
  return `=${cases(
    [
      [`${row.name}=${BLANK}`, BLANK],
      [`${row.typed}<>${BLANK}`, row.typed],
      [`${row.position}=${BLANK}`, BLANK],
      [any(`${row.method}=${BLANK}`, is('mean')), of(results.mean)],
      [is('nps'), of(results.nps)],
      [is('yes'), of(results.yes)],
      [is('count'), of(results.count)],
    ],
    UNREADABLE,
  )}`;
}

/**
 * The margin beside the value: of shares in points of a percentage, else in the unit of the value. A dash where
 * there can be none: for counts and for values typed by hand.
 */
export function proxyMarginFormula(
  row: ProxyRow & { readonly value: string },
  margins: Omit<ProxyResults, 'count'>,
  words: ProxyMethods,
): string {
  const of = (results: string): string => `INDEX(${results};${row.position})`;
  const is = (method: keyof ProxyMethods): string => `${row.method}=${text(words[method])}`;
  const share = of(margins.yes);
  return `=${cases(
    [
      [`NOT(ISNUMBER(${row.value}))`, BLANK],
      [any(`${row.typed}<>${BLANK}`, is('count')), text('–')],
      [is('nps'), of(margins.nps)],
      [is('yes'), when(`ISNUMBER(${share})`, `100*${share}`, BLANK)],
    ],
    of(margins.mean),
  )}`;
}
