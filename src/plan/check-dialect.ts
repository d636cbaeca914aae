import { isReference } from './reference.ts';
import { type Token, tokens } from './tokens.ts';

/**
 * The functions that Sheets, Excel 2019 and LibreOffice all compute alike, as far as trackers need them.
 * Source: design, decision 5; formulas.
 */
const KNOWN = new Set(
  (
    'ABS AND AVERAGE AVERAGEIFS COUNT COUNTA COUNTIF COUNTIFS DAY EDATE FIND FIXED IF IFERROR INDEX INT ISNUMBER ' +
    'LARGE LEFT LN MATCH MAX MAXIFS MEDIAN MID MIN MINIFS MOD MONTH N NETWORKDAYS NOT OR REPT ROUND ROUNDUP ROW ' +
    'SMALL SQRT STDEV SUM SUMIFS SUMPRODUCT TINV TODAY WEEKDAY YEAR'
  ).split(' '),
);

/** Functions whose arguments are ranges and the criteria for them. */
const CONDITIONAL = new Set(['COUNTIF', 'COUNTIFS', 'SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS']);

/**
 * The one sheet that reads other files, which only Google can: it is not exported. By the id of its plan, the function
 * it may use besides. Source: rulings B19.
 */
const OUTSIDE: Readonly<Record<string, string>> = { departments: 'IMPORTRANGE' };

/**
 * What in this formula is not in the neutral dialect? One sentence each; nothing when it is.
 * @param sheet id of the sheet in its plan
 * Source: design, decision 5; rulings S8.
 */
export function dialectFaults(formula: string, sheet = ''): string[] {
  let list: Token[];
  try {
    list = tokens(formula.slice(1));
  } catch (error) {
    return [(error as Error).message];
  }
  const faults = list.flatMap((token, index) =>
    token.kind === 'function' && token.text === OUTSIDE[sheet] ? [] : tokenFaults(token, list, index),
  );
  if (formula[0] !== '=') faults.push('does not begin with =');
  return [...faults, ...bracketFaults(list)];
}

function tokenFaults(token: Token, list: readonly Token[], index: number): string[] {
  const { kind, text } = token;
  const before = list[index - 1];
  const next = list[index + 1];
  switch (kind) {
    case 'number':
      return /^\d+$/.test(text) ? [] : [`decimal or exponent literal ${text}`];
    case 'function':
      return [...(KNOWN.has(text) ? [] : [`unknown function ${text}`]), ...callFaults(list, index)];
    case 'reference':
      return isReference(text.slice(1, -1)) ? [] : [`array ${text}`];
    case 'name':
      return [`${text} is neither a function nor a reference in braces`];
    case 'separator':
      return text === ',' ? ['comma between arguments'] : [];
    case 'operator':
      return text === '-' && isUnary(before) ? unaryFaults(list, index) : [];
    case 'string':
      return criterionFault(token, before, list, index, next);
    default:
      return [];
  }
}

function isUnary(before: Token | undefined): boolean {
  return before === undefined || ['operator', 'open', 'separator'].includes(before.kind);
}

/** `-10^6` is +1,000,000 everywhere, and `--(…)` is 0 in one engine. */
function unaryFaults(list: readonly Token[], index: number): string[] {
  const following = list[index + 1];
  const power = list[index + 2]?.text === '^';
  const double = following?.text === '-' || list[index - 1]?.text === '-';
  return [...(power ? ['minus before a power'] : []), ...(double ? ['double minus'] : [])];
}

/** Criteria such as `"<>x"` count blanks in some engines and not in others; only `"<>"` itself is safe. */
function criterionFault(
  { text }: Token,
  before: Token | undefined,
  list: readonly Token[],
  index: number,
  next: Token | undefined,
): string[] {
  const isCriterion = before?.kind === 'separator' && CONDITIONAL.has(callOf(list, index) ?? '');
  const isNot = text.startsWith('"<>') && (text !== '"<>"' || next?.text === '&');
  return isCriterion && isNot ? [`criterion ${text}`] : [];
}

/** Approximate matches go wrong over trailing blanks in one engine: MATCH needs its 0. */
function callFaults(list: readonly Token[], index: number): string[] {
  if (list[index]!.text !== 'MATCH') return [];
  const parts = argumentsOf(list, index);
  const exact = parts.length === 3 && parts[2]!.length === 1 && parts[2]![0]!.text === '0';
  return exact ? [] : ['MATCH without exact match'];
}

/** The name of the innermost call around a token. */
function callOf(list: readonly Token[], index: number): string | null {
  let depth = 0;
  for (let at = index; at >= 0; at -= 1) {
    const { kind } = list[at]!;
    if (kind === 'close') depth += 1;
    if (kind === 'open' && depth === 0) return list[at - 1]?.kind === 'function' ? list[at - 1]!.text : null;
    if (kind === 'open') depth -= 1;
  }
  return null;
}

/** The tokens of each argument of the call whose name stands at `index`. */
function argumentsOf(list: readonly Token[], index: number): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of list.slice(index + 1)) {
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (depth === 0) break;
    if (token.kind === 'separator' && depth === 1) parts.push([]);
    else if (!(token.kind === 'open' && depth === 1)) parts[parts.length - 1]!.push(token);
  }
  return parts;
}

function bracketFaults(list: readonly Token[]): string[] {
  let depth = 0;
  for (const { kind } of list) {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth < 0) break;
  }
  return depth === 0 ? [] : ['brackets do not match'];
}
