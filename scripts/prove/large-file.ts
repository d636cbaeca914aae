import type { OpenAddon } from '../../test/app/open-addon.ts';

/** Types a table of one's own with so many rows into the first sheet, and selects a cell of it. */
export function typeTable({ script }: OpenAddon, rows: number): void {
  script(`
    var sheet = book.getSheets()[0], lines = [['項目', '実績', '目標値', '担当', '単位']];
    for (var row = 1; row <= ${rows}; row += 1) lines.push(['指標' + row, row % 130, 100, ['田中', '佐藤', '伊藤'][row % 3], '件']);
    if (sheet.getMaxRows() < lines.length) sheet.insertRowsAfter(sheet.getMaxRows(), lines.length - sheet.getMaxRows());
    sheet.getRange(1, 1, lines.length, 5).setValues(lines);
    sheet.getRange('B2').activate();
  `);
}

/** Types so many lines into the log of the tracker in the file, about its rows in turn. */
export function typeLog({ script }: OpenAddon, lines: number, rows: number): void {
  script(`
    var sheet = book.getSheets().filter(function (one) { return /:check_ins:/.test(one.getRange(1, 1).getValue()); })[0];
    var ids = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0];
    var first = 5, missing = first + ${lines} - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows() - 1, missing);
    function put(column, make) {
      var at = column === 'time' ? 1 : ids.indexOf(column) + 1, cells = [];
      if (at < 1) return;
      for (var line = 0; line < ${lines}; line += 1) cells.push([make(line)]);
      sheet.getRange(first, at, ${lines}, 1).setValues(cells);
    }
    put('time', function (line) { return new Date(2026, 3, 1 + (line % 180), 9); });
    put('row_id', function (line) { return 'K' + (1 + line % ${rows}); });
    put('name', function (line) { return '指標' + (1 + line % ${rows}); });
    put('value', function (line) { return line % 100; });
    put('target', function () { return 100; });
    put('who', function () { return '田中'; });
    put('source', function () { return 'チェックイン'; });
  `);
}
