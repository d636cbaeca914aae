import type { Language } from '../i18n/language.ts';
import { renderFinding, SEVERITY_LABELS } from './render-finding.ts';
import type { Finding } from './rule.ts';

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Row', 'Rule', 'Severity', 'Finding', 'How to fix'],
  ja: ['行', 'ルール', '種類', '指摘', '直し方'],
};
const CLEAN: Readonly<Record<Language, string>> = { en: 'No findings', ja: '指摘はありません' };

/**
 * Findings as a table with headings: row, rule, severity, sentence, fix. Without findings one row says so.
 *
 * @param findings their row ids are numbers of rows; `null` (the whole table) leaves the cell blank
 * Source: rulings 57.
 */
export function reviewTable(
  findings: readonly Finding[],
  language: Language,
): readonly (readonly (string | number)[])[] {
  const rows = findings.map((finding) => {
    const { sentence, fix } = renderFinding(finding, language);
    const row = finding.place.row === null ? '' : Number(finding.place.row);
    return [row, finding.rule, SEVERITY_LABELS[finding.severity][language], sentence, fix];
  });
  return [HEADINGS[language], ...(rows.length > 0 ? rows : [['', '', '', CLEAN[language], '']])];
}
