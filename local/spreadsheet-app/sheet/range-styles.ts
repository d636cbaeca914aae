import type { ICellData, IStyleData } from '@univerjs/core';
import { type CellPatch, forEachCell, patchCell } from '../grid/book.ts';
import { behind } from '../script/faces.ts';
import { RangeValues } from './range-values.ts';
import { STYLE_ATTRIBUTES, type StyleAttributeName } from './style-attributes.ts';
import type { TextStyle } from './text-style-builder.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Formats of `Range`: every attribute reaches the grid's styles. */
export abstract class RangeStyles extends RangeValues {
  setBackground(color: string | null): GoogleRange {
    return this.style('Background', this.filled(color));
  }
  setBackgrounds(colors: (string | null)[][]): GoogleRange {
    return this.style('Background', this.checked(colors));
  }
  getBackground(): string {
    return this.first('Background') as string;
  }
  getBackgrounds(): string[][] {
    return this.styles('Background') as string[][];
  }

  setTextStyle(style: unknown): GoogleRange {
    return this.setTextStyles(this.filled(style));
  }
  /** What a text style leaves open stays as it is. */
  setTextStyles(styles: unknown[][]): GoogleRange {
    const table = this.checked(styles).map((line) => line.map((style) => behind<TextStyle>(style).style));
    const { startRow, startColumn } = this.area;
    this.patchStyles((row, column) => table[row - startRow]![column - startColumn]!);
    return this.exposed;
  }

  setFontColor(color: string | null): GoogleRange {
    return this.style('FontColor', this.filled(color));
  }
  setFontColors(colors: (string | null)[][]): GoogleRange {
    return this.style('FontColor', this.checked(colors));
  }
  getFontColors(): string[][] {
    return this.styles('FontColor') as string[][];
  }

  setFontWeight(weight: string | null): GoogleRange {
    return this.style('FontWeight', this.filled(weight));
  }
  setFontWeights(weights: (string | null)[][]): GoogleRange {
    return this.style('FontWeight', this.checked(weights));
  }
  getFontWeight(): string {
    return this.first('FontWeight') as string;
  }
  getFontWeights(): string[][] {
    return this.styles('FontWeight') as string[][];
  }

  setFontStyle(style: string | null): GoogleRange {
    return this.style('FontStyle', this.filled(style));
  }
  setFontStyles(styles: (string | null)[][]): GoogleRange {
    return this.style('FontStyle', this.checked(styles));
  }
  getFontStyle(): string {
    return this.first('FontStyle') as string;
  }
  getFontStyles(): string[][] {
    return this.styles('FontStyle') as string[][];
  }

  setFontLine(line: string | null): GoogleRange {
    return this.style('FontLine', this.filled(line));
  }
  setFontLines(lines: (string | null)[][]): GoogleRange {
    return this.style('FontLine', this.checked(lines));
  }
  getFontLine(): string {
    return this.first('FontLine') as string;
  }
  getFontLines(): string[][] {
    return this.styles('FontLine') as string[][];
  }

  setFontSize(size: number): GoogleRange {
    return this.style('FontSize', this.filled(size));
  }
  setFontSizes(sizes: number[][]): GoogleRange {
    return this.style('FontSize', this.checked(sizes));
  }
  getFontSize(): number {
    return this.first('FontSize') as number;
  }
  getFontSizes(): number[][] {
    return this.styles('FontSize') as number[][];
  }

  setFontFamily(family: string | null): GoogleRange {
    return this.style('FontFamily', this.filled(family));
  }
  setFontFamilies(families: (string | null)[][]): GoogleRange {
    return this.style('FontFamily', this.checked(families));
  }
  getFontFamily(): string {
    return this.first('FontFamily') as string;
  }
  getFontFamilies(): string[][] {
    return this.styles('FontFamily') as string[][];
  }

  setHorizontalAlignment(alignment: string | null): GoogleRange {
    return this.style('HorizontalAlignment', this.filled(alignment));
  }
  setHorizontalAlignments(alignments: (string | null)[][]): GoogleRange {
    return this.style('HorizontalAlignment', this.checked(alignments));
  }
  getHorizontalAlignment(): string {
    return this.first('HorizontalAlignment') as string;
  }
  getHorizontalAlignments(): string[][] {
    return this.styles('HorizontalAlignment') as string[][];
  }

  setVerticalAlignment(alignment: string | null): GoogleRange {
    return this.style('VerticalAlignment', this.filled(alignment));
  }
  setVerticalAlignments(alignments: (string | null)[][]): GoogleRange {
    return this.style('VerticalAlignment', this.checked(alignments));
  }
  getVerticalAlignment(): string {
    return this.first('VerticalAlignment') as string;
  }
  getVerticalAlignments(): string[][] {
    return this.styles('VerticalAlignment') as string[][];
  }

  setWrap(isWrapped: boolean): GoogleRange {
    return this.style('Wrap', this.filled(isWrapped));
  }
  setWraps(wraps: boolean[][]): GoogleRange {
    return this.style('Wrap', this.checked(wraps));
  }
  getWrap(): boolean {
    return this.first('Wrap') as boolean;
  }
  getWraps(): boolean[][] {
    return this.styles('Wrap') as boolean[][];
  }

  setWrapStrategy(strategy: unknown): GoogleRange {
    return this.style('WrapStrategy', this.filled(strategy));
  }
  setWrapStrategies(strategies: unknown[][]): GoogleRange {
    return this.style('WrapStrategy', this.checked(strategies));
  }
  getWrapStrategy(): unknown {
    return this.first('WrapStrategy');
  }
  getWrapStrategies(): unknown[][] {
    return this.styles('WrapStrategy');
  }

  setNumberFormat(format: string): GoogleRange {
    return this.style('NumberFormat', this.filled(format));
  }
  setNumberFormats(formats: string[][]): GoogleRange {
    return this.style('NumberFormat', this.checked(formats));
  }
  getNumberFormat(): string {
    return this.first('NumberFormat') as string;
  }
  getNumberFormats(): string[][] {
    return this.styles('NumberFormat') as string[][];
  }

  clearFormat(): GoogleRange {
    const patch: CellPatch = {};
    forEachCell(this.area, (row, column) => {
      if (this.host.book.sheet(this.owner.id).getCellRaw(row, column))
        patchCell(patch, row, column, this.restyled(row, column, null));
    });
    this.host.book.restyle(this.owner.id, patch);
    return this.exposed;
  }

  private style(name: StyleAttributeName, table: readonly (readonly unknown[])[]): GoogleRange {
    const { startRow, startColumn } = this.area;
    const attribute = STYLE_ATTRIBUTES[name];
    this.patchStyles((row, column) => attribute.toStyle(table[row - startRow]![column - startColumn]));
    return this.exposed;
  }

  private styles(name: StyleAttributeName): unknown[][] {
    const attribute = STYLE_ATTRIBUTES[name];
    return this.table((row, column) => attribute.fromStyle(this.host.book.style(this.owner.id, row, column)));
  }

  private first(name: StyleAttributeName): unknown {
    return STYLE_ATTRIBUTES[name].fromStyle(
      this.host.book.style(this.owner.id, this.area.startRow, this.area.startColumn),
    );
  }

  /** Gives every cell of the range a style of its own on top of what it has. */
  protected patchStyles(styleOf: (row: number, column: number) => IStyleData): void {
    const patch: CellPatch = {};
    forEachCell(this.area, (row, column) =>
      patchCell(patch, row, column, this.restyled(row, column, styleOf(row, column))),
    );
    this.host.book.restyle(this.owner.id, patch);
  }

  /** A cell with another style. In the page a formula that is not calculated yet is forgotten when only a style comes. */
  protected restyled(row: number, column: number, s: IStyleData | null): ICellData {
    const raw = this.host.book.sheet(this.owner.id).getCellRaw(row, column);
    return raw?.f && (raw.v === undefined || raw.v === null) ? { s, f: raw.f } : { s };
  }
}
