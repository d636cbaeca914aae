import { REVIEW_COLUMNS } from '../../src/tracker/sheets/review-columns.ts';
import type { OpenAddon } from './open-addon.ts';

/**
 * Sheets of a tracker by hand, with values where formulas would be: small, so that every host call can fail in turn.
 * The first line of each names its columns.
 */
const SHEETS = {
  kpi: {
    name: 'KPI',
    first: 5,
    lines: [
      'name|light|actual|target|progress|pace|owner|landing|why|next|id|layer|unit|baseline|end|state|updated',
      '月商|▲ 注視|40|100|0.4|0.8|田中|80|単価が低い|定期便を案内する|K1|KGI|万円|||3|2026-09-29',
      '認知度|■ 要改善|0.2|0.5|0.25|0.5|佐藤|0.3|=届かない||K2|KPI|%|0.1||4|2026-09-29',
      '夏の企画|■ 期限切れ|5|10|0.5|0.5|伊藤|5|||K3|KPI|件||2026-08-31|5|',
    ],
  },
  okr: {
    name: 'OKR',
    first: 5,
    lines: [
      'name|light|actual|target|progress|score|owner|type|id|parent|baseline|state',
      '信頼される|▲ 注視||||0.5|田中|O|O1|||3',
      '再購入|▲ 注視|30|60|0.5|0.5|佐藤||R1||0|3',
    ],
  },
  review: { name: 'レビュー', first: 6, lines: [REVIEW_COLUMNS.map(({ id }) => id).join('|')] },
  settings: {
    name: '設定',
    first: 5,
    lines: [
      'label|value|note|department|member',
      '基準日|2026-09-30|||田中',
      '期の名前|2026年度|||佐藤',
      '期の開始日|2026-04-01',
      '期の終了日|2027-03-31',
      '年度の始まる月|4',
      ...Array.from({ length: 13 }, () => ''),
      'ことば|日本語',
    ],
  },
};

/** Puts the tracker `mini` into the file, behind the sheets that are there. */
export async function typeMiniTracker({ book, script }: OpenAddon): Promise<void> {
  script(`
    var sheets = ${JSON.stringify(SHEETS)};
    Object.keys(sheets).forEach(function (id) {
      var given = sheets[id];
      var sheet = book.insertSheet(given.name, book.getSheets().length);
      sheet.deleteRows(31, sheet.getMaxRows() - 30);
      given.lines.forEach(function (line, index) {
        line.split('|').forEach(function (text, column) {
          var cell = sheet.getRange(index === 0 ? 1 : given.first + index - 1, column + 1);
          if (/^\\d{4}-\\d\\d-\\d\\d$/.test(text)) cell.setValue(text.replace(/-/g, '/'));
          else if (text !== '' && !isNaN(text)) cell.setValue(Number(text));
          else if (index === 0 && column === 0) cell.setValue('shirube:mini:' + id + ':1');
          else if (text !== '') cell.setNumberFormat('@').setValue(text.charAt(0) === '=' ? "'" + text : text);
        });
      });
    });
    var review = book.getSheetByName('レビュー');
    review.getRange('A3:H6').setNumberFormat('@');
    review.getRange('A3').setValue('前の要約です。');
    review.getRange('A5').setValue('週次レビュー');
    review.getRange('G5').setValue('田中');
    review.getRange('A7').setValue('前に決めたこと');
    review.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$I6=4').setBackground('#fbb1a8')
        .setRanges([review.getRange('B6:B30')]).build(),
    ]);
    review.protect().setDescription('x').setWarningOnly(true).setUnprotectedRanges([review.getRange('A7:H9')]);
    var settings = book.getSheetByName('設定');
    book.setNamedRange('SHIRUBE_ROLLUP', settings.getRange('A1:B2'));
    book.setNamedRange('OTHERS', book.getSheets()[0].getRange('A1'));
  `);
  await book.settle();
  book.calls.reset();
}

/** Everything in the file that a use case might disturb: sheets with their contents, sizes, rules, protections, names. */
export function fileState({ script }: OpenAddon): unknown {
  return script(`
    return book.getSheets().map(function (sheet) {
      var range = sheet.getRange(1, 1, sheet.getMaxRows(), Math.min(18, sheet.getMaxColumns()));
      return {
        name: sheet.getName(), id: sheet.getSheetId(), rows: sheet.getMaxRows(), columns: sheet.getMaxColumns(),
        values: range.getDisplayValues(), formulas: range.getFormulas(), fills: range.getBackgrounds(),
        rules: sheet.getConditionalFormatRules().map(function (rule) {
          return [rule.getBooleanCondition().getCriteriaValues(),
            rule.getRanges().map(function (one) { return one.getA1Notation(); })];
        }),
        open: sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map(function (one) {
          return one.getUnprotectedRanges().map(function (range) { return range.getA1Notation(); });
        }),
      };
    }).concat(book.getNamedRanges().map(function (one) { return one.getName() + one.getRange().getA1Notation(); }).sort());
  `);
}
