/** What is written differently: `;` outside of texts and names of sheets, and functions newer than the file format. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|;|\b(?:MAXIFS|MINIFS)(?=\()/g;

/** A formula of the neutral dialect as .xlsx files store it: without `=`, with commas, newer functions marked. */
export function excelFormula(formula: string): string {
  return formula.slice(1).replace(PARTS, (part) => {
    if (part === ';') return ',';
    return /^["']/.test(part) ? part : `_xlfn.${part}`;
  });
}
