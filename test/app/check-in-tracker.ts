import { STATE_COLUMNS, VALUE_COLUMNS } from '../../src/tracker/sheets/history-sheet.ts';
import type { OpenAddon } from './open-addon.ts';

/** One sheet: its name, the row of its first line, the ids of its columns, and its lines. */
interface Typed {
  readonly name: string;
  readonly first: number;
  readonly columns: readonly string[];
  readonly lines: readonly string[];
  /** Rows of the sheet. */
  readonly rows: number;
}

const ENDS = ['2026/7/31', '2026/8/31', '2026/9/15'];
const BLANKS = Array.from({ length: 9 }, (_, month) => `2025/${month + 1}/28`);

/**
 * Sheets of a tracker by hand, without formulas but for a linked actual: small, so that every host call can fail in
 * turn. The as-of day is 30 September 2026, half-way through the cycle; a log with a line in August and September.
 */
const SHEETS: Readonly<Record<string, Typed>> = {
  kpi: {
    name: 'KPI',
    first: 5,
    columns:
      'name light actual target misses owner updated why next id unit baseline direction kind cadence'.split(
        ' ',
      ),
    lines: [
      '月商||40|100|2|田中|2026/9/15|単価が低い|定期便を案内する|K1|万円',
      '認知度||0.2|0.5||佐藤|2026/7/31|||K2|%',
      '訪問||=20+30|100||佐藤|2026/9/29|||K3|回',
      '解約||5|10||||||K4|%||以下|率',
    ],
    rows: 14,
  },
  okr: {
    name: 'OKR',
    first: 5,
    columns: 'name light actual target confidence owner updated why next type id parent unit baseline'.split(
      ' ',
    ),
    lines: ['信頼される||||||||O|O|O1', '再購入||30|60|5|佐藤|2026/9/15|||KR|R1|O1 信頼される||0'],
    rows: 12,
  },
  qualitative: {
    name: '定性目標',
    first: 6,
    columns: 'name light value target owner measured next id typed unit direction'.split(' '),
    lines: ['安心して働ける||7|9|佐藤|2026/8/1||Q1|7|点'],
    rows: 10,
  },
  check_ins: {
    name: 'チェックイン',
    first: 5,
    columns: 'time row_id name value light confidence why next who source period latest state target'.split(
      ' ',
    ),
    lines: [
      '2026/8/31 9:00|K1|月商|30|■ 要改善||人手不足||田中|チェックイン|||4|100',
      '2026/9/15 9:00|K1|月商|40|■ 要改善||単価が低い||田中|チェックイン||1|4|100',
    ],
    rows: 8,
  },
  history: {
    name: '履歴',
    first: 4,
    columns: [
      'row_id',
      'item',
      'previous',
      'checkins',
      'previous_confidence',
      ...VALUE_COLUMNS,
      ...STATE_COLUMNS,
    ],
    lines: [
      ['行ID', '指標', '', '', '', ...BLANKS, ...ENDS].join('|'),
      [
        'K1',
        '月商',
        '30',
        '3',
        '',
        ...Array(9).fill(''),
        '20',
        '30',
        '40',
        ...Array(9).fill(''),
        '2',
        '4',
        '4',
      ].join('|'),
      [
        'K2',
        '認知度',
        '',
        '1',
        '',
        ...Array(9).fill(''),
        '0.2',
        '',
        '',
        ...Array(9).fill(''),
        '3',
        '',
        '',
      ].join('|'),
      ['R1', '再購入', '', '1', '4', ...Array(11).fill(''), '30', ...Array(11).fill(''), '2'].join('|'),
    ],
    rows: 12,
  },
  settings: {
    name: '設定',
    first: 5,
    columns: 'label value note department member'.split(' '),
    lines: [
      '基準日|2026/9/30|||田中',
      '期の名前|2026年度|||佐藤',
      '期の開始日|2026/4/1',
      '期の終了日|2027/3/31',
      '年度の始まる月|4',
      ...Array.from({ length: 13 }, () => ''),
      'ことば|日本語',
    ],
    rows: 40,
  },
};

/** Puts the tracker `mini` into the file, or only some of its sheets. */
export async function typeCheckInTracker(
  { book, script }: OpenAddon,
  without: readonly string[] = [],
): Promise<void> {
  const sheets = Object.fromEntries(Object.entries(SHEETS).filter(([id]) => !without.includes(id)));
  script(`
    var sheets = ${JSON.stringify(sheets)};
    Object.keys(sheets).forEach(function (id) {
      var given = sheets[id];
      var sheet = book.insertSheet(given.name, book.getSheets().length);
      sheet.deleteRows(given.rows + 1, sheet.getMaxRows() - given.rows);
      if (given.columns.length > sheet.getMaxColumns()) {
        sheet.insertColumnsAfter(sheet.getMaxColumns(), given.columns.length - sheet.getMaxColumns());
      }
      given.columns.forEach(function (column, index) {
        sheet.getRange(1, index + 1).setValue(index === 0 ? 'shirube:mini:' + id + ':1' : column);
        if (column === 'time') sheet.getRange(5, index + 1, given.rows - 4).setNumberFormat('yyyy/m/d h:mm');
        if (/^v\\d/.test(column)) sheet.getRange(4, index + 1).setNumberFormat('yyyy/m/d');
        if (column === 'updated' || column === 'measured') {
          sheet.getRange(5, index + 1, given.rows - 4).setNumberFormat('yyyy/m/d');
        }
      });
      given.lines.forEach(function (line, index) {
        line.split('|').forEach(function (text, column) {
          if (text === '') return;
          var time = /^(\\d+)\\/(\\d+)\\/(\\d+) (\\d+):/.exec(text);
          var isText = !/^[=\\d]/.test(text);
          var cell = sheet.getRange(given.first + index, column + 1);
          if (time) cell.setValue(new Date(+time[1], time[2] - 1, +time[3], +time[4]));
          else cell.setValue(isText || text.charAt(0) === '=' || isNaN(text) ? text : Number(text));
        });
      });
    });
  `);
  await book.settle();
  book.calls.reset();
}

/** Everything in the sheets of the tracker that a recording might disturb: sizes, contents and formats by cell. */
export function sheetsNow({ script }: OpenAddon): unknown {
  return script(`
    var found = {};
    book.getSheets().slice(1).forEach(function (sheet) {
      var range = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
      var [shown, formulas, formats] = [range.getDisplayValues(), range.getFormulas(), range.getNumberFormats()];
      found[sheet.getName()] = sheet.getMaxRows();
      shown.forEach(function (line, row) {
        line.forEach(function (text, column) {
          // What a formula shows may not be computed yet.
          var cell = [formulas[row][column] || text, formats[row][column]].join('|');
          if (cell !== '|') found[[sheet.getName(), row + 1, column + 1].join(':')] = cell;
        });
      });
    });
    return found;
  `);
}

/** A line of a sheet by its column ids, as it is shown; rows from 1. */
export function shownRow({ script }: OpenAddon, sheet: string, row: number): Record<string, string> {
  return script(`
    var sheet = book.getSheetByName('${sheet}');
    var ids = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0];
    var shown = sheet.getRange(${row}, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0];
    var found = {};
    ids.forEach(function (id, index) { found[index === 0 ? 'first' : id] = shown[index]; });
    return found;
  `) as Record<string, string>;
}
