import type { OpenAddon } from './open-addon.ts';

/** What somebody who rearranges everything does; each takes random numbers from 0 to 1. */
const DEEDS = [
  'insertRow',
  'insertRow',
  'deleteRow',
  'insertColumn',
  'deleteColumn',
  'moveRow',
  'moveColumn',
  'sort',
  'hide',
  'rename',
  'moveSheet',
  'pasteValues',
  'pasteValues',
  'clear',
  'type',
  'clearRules',
  'ownRule',
  'clearValidations',
  'removeProtection',
  'pasteFormats',
  'copyRow',
  'clearIds',
  'clearDerived',
  'typeDerived',
  'filter',
  'deleteSheet',
] as const;

export type Deed = (typeof DEEDS)[number];

/** One deed with its random numbers. */
export interface Prank {
  readonly deed: Deed;
  readonly numbers: readonly number[];
}

/** Numbers from 0 to 1 that depend on the seed alone. Source: T. Ettinger, mulberry32, public domain. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many deeds of a hostile user. */
export function pranks(seed: number, count: number): Prank[] {
  const next = randomNumbers(seed);
  return Array.from({ length: count }, () => ({
    deed: DEEDS[Math.floor(next() * DEEDS.length)] as Deed,
    numbers: [next(), next(), next(), next()],
  }));
}

/**
 * Does all of it in the file. What the spreadsheet refuses is left out. Never touched are the first column of a sheet,
 * which carries its mark, and the mark itself; whole sheets are deleted only where they show what stands elsewhere.
 */
export function annoy({ script }: OpenAddon, deeds: readonly Prank[]): string[] {
  // Each deed is an execution of its own: one that has written cannot read what is computed.
  return deeds.map((prank) => script(deedScript(prank)) as string);
}

function deedScript(prank: Prank): string {
  return `
    var prank = ${JSON.stringify(prank)};
    var MARK = /^shirube:small:([a-z_]+):/;
    function places() {
      return book.getSheets().map(function (sheet) {
        var top = sheet.getRange(1, 1, Math.min(10, sheet.getMaxRows()), sheet.getMaxColumns()).getDisplayValues();
        for (var r = 0; r < top.length; r += 1) for (var c = 0; c < top[r].length; c += 1) {
          var found = MARK.exec(top[r][c]);
          if (found) return { sheet: sheet, id: found[1], row: r + 1, column: c + 1, ids: top[r] };
        }
        return null;
      }).filter(function (place) { return place; });
    }
    function pick(from, to, number) { return from + Math.floor(number * (to - from + 1)); }
    function columnOf(place, id) { return place.ids.indexOf(id) + 1; }
    var DO = {
      insertRow: function (p, n) { p.sheet.insertRowBefore(pick(1, p.sheet.getMaxRows(), n[1])); },
      deleteRow: function (p, n) {
        var row = pick(p.row + 1, p.sheet.getMaxRows(), n[1]);
        p.sheet.deleteRow(row);
      },
      insertColumn: function (p, n) { p.sheet.insertColumnBefore(pick(1, p.sheet.getMaxColumns(), n[1])); },
      deleteColumn: function (p, n) {
        var column = pick(1, p.sheet.getMaxColumns(), n[1]);
        if (column !== p.column && p.id !== 'settings') p.sheet.deleteColumn(column);
      },
      moveRow: function (p, n) {
        if (p.id === 'settings' || p.id === 'dashboard') return;
        var last = p.sheet.getMaxRows();
        p.sheet.moveRows(p.sheet.getRange(pick(p.row + 4, last, n[1]) + ':' + pick(p.row + 4, last, n[1])), pick(p.row + 4, last, n[2]));
      },
      moveColumn: function (p, n) {
        var last = p.sheet.getMaxColumns();
        p.sheet.moveColumns(p.sheet.getRange(1, pick(1, last, n[1])), pick(1, last + 1, n[2]));
      },
      sort: function (p, n) {
        if (p.id !== 'kpi' && p.id !== 'okr' && p.id !== 'check_ins') return;
        var first = p.row + 4, rows = p.sheet.getMaxRows() - first + 1;
        p.sheet.getRange(first, 1, rows, p.sheet.getMaxColumns()).sort({ column: pick(1, p.sheet.getMaxColumns(), n[1]), ascending: n[2] < 0.5 });
      },
      hide: function (p, n) {
        p.sheet.hideColumns(pick(1, p.sheet.getMaxColumns(), n[1]));
        p.sheet.hideRows(pick(p.row + 1, p.sheet.getMaxRows(), n[2]));
      },
      rename: function (p, n) { p.sheet.setName("Mine's " + Math.floor(n[1] * 1e6)); },
      moveSheet: function (p, n) {
        book.setActiveSheet(p.sheet);
        book.moveActiveSheet(pick(1, book.getSheets().length, n[1]));
      },
      pasteValues: function (p, n) {
        var row = pick(p.row + 1, p.sheet.getMaxRows(), n[1]), column = pick(1, p.sheet.getMaxColumns(), n[2]);
        var rows = Math.min(5, p.sheet.getMaxRows() - row + 1), columns = Math.min(4, p.sheet.getMaxColumns() - column + 1);
        var range = p.sheet.getRange(row, column, rows, columns);
        var formulas = range.getFormulas();
        range.setValues(formulas.map(function (line, i) { return line.map(function (formula, j) {
          return formula ? 7 * i + j : range.getCell(i + 1, j + 1).getValue();
        }); }));
      },
      clear: function (p, n) {
        var row = pick(p.row + 1, p.sheet.getMaxRows(), n[1]), column = pick(1, p.sheet.getMaxColumns(), n[2]);
        p.sheet.getRange(row, column, Math.min(3, p.sheet.getMaxRows() - row + 1), Math.min(3, p.sheet.getMaxColumns() - column + 1)).clearContent();
      },
      type: function (p, n) {
        p.sheet.getRange(pick(p.row + 1, p.sheet.getMaxRows(), n[1]), pick(1, p.sheet.getMaxColumns(), n[2])).setValue(['メモ', 12.5, "'=1"][pick(0, 2, n[3])]);
      },
      clearRules: function (p) { p.sheet.clearConditionalFormatRules(); },
      ownRule: function (p, n) {
        var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1="mine"').setBackground('#123456').setRanges([p.sheet.getRange('A1:C9')]).build();
        var rules = p.sheet.getConditionalFormatRules();
        rules.splice(pick(0, rules.length, n[1]), 0, rule);
        p.sheet.setConditionalFormatRules(rules);
      },
      clearValidations: function (p) { p.sheet.getRange(1, 1, p.sheet.getMaxRows(), p.sheet.getMaxColumns()).clearDataValidations(); },
      removeProtection: function (p) {
        p.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach(function (one) { one.remove(); });
      },
      pasteFormats: function (p, n) {
        var column = pick(1, p.sheet.getMaxColumns(), n[1]);
        p.sheet.getRange(p.row + 4, column, 3, 1).setNumberFormat('0.000');
      },
      copyRow: function (p, n) {
        if (p.id !== 'kpi' && p.id !== 'okr' && p.id !== 'actions') return;
        var last = p.sheet.getMaxRows(), from = pick(p.row + 4, last, n[1]), to = pick(p.row + 4, last, n[2]);
        p.sheet.getRange(from, 1, 1, p.sheet.getMaxColumns()).copyTo(p.sheet.getRange(to, 1));
      },
      clearIds: function (p, n) {
        var column = columnOf(p, 'id');
        if (column) p.sheet.getRange(pick(p.row + 4, p.sheet.getMaxRows(), n[1]), column).clearContent();
      },
      clearDerived: function (p, n) {
        var column = columnOf(p, p.id === 'kpi' ? 'misses' : p.id === 'history' ? 'v12' : 'none');
        if (column) p.sheet.getRange(p.row + 4, column, 3, 1).clearContent();
      },
      typeDerived: function (p, n) {
        var found = p.id === 'kpi' ? ['misses'] : ['v12', 's12', 'v11', 'previous', 'checkins'];
        var column = columnOf(p, found[pick(0, found.length - 1, n[1])]);
        if (p.id !== 'kpi' && p.id !== 'history' || !column) return;
        // The ends of the periods stand above the past values.
        p.sheet.getRange(p.row + pick(p.id === 'kpi' ? 4 : 3, 5, n[2]), column).setValue(pick(10, 99, n[3]));
      },
      filter: function (p, n) {
        if (p.id !== 'kpi' && p.id !== 'okr' && p.id !== 'check_ins') return;
        p.sheet.getRange(p.row + 3, 1, p.sheet.getMaxRows() - p.row - 2, p.sheet.getMaxColumns()).createFilter();
        // What a filter hides.
        p.sheet.hideRows(pick(p.row + 4, p.sheet.getMaxRows(), n[1]));
      },
      deleteSheet: function (p, n) {
        if (n[1] < 0.5 && (p.id === 'dashboard' || p.id === 'history')) book.deleteSheet(p.sheet);
      },
    };
    var all = places();
    var place = all[pick(0, all.length - 1, prank.numbers[0])];
    try {
      DO[prank.deed](place, prank.numbers);
      return prank.deed + ' ' + place.id;
    } catch (refused) {
      return prank.deed + ' ' + place.id + ' refused: ' + refused.message;
    }
  `;
}
