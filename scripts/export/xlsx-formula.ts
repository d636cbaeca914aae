/** Functions newer than the file format, which wants them marked. */
const NEWER = /\b(?:MAXIFS|MINIFS)(?=\()/;

const PARTS = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|;|${NEWER.source}`, 'g');

/** A formula of the neutral dialect as .xlsx files store it: without `=`, with commas, newer functions marked. */
export function excelFormula(formula: string): string {
  return formula
    .slice(1)
    .replace(PARTS, (part) =>
      part === ';' ? ',' : NEWER.test(`${part}(`) && !/^["']/.test(part) ? `_xlfn.${part}` : part,
    );
}
