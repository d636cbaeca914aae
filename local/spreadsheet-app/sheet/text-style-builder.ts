import type { IStyleData } from '@univerjs/core';
import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';
import { STYLE_ATTRIBUTES, type StyleAttributeName } from './style-attributes.ts';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** Building a text style touches no document; only putting it on cells does. */
const BUILDER: DoorKind = { name: 'TextStyleBuilder', document: false };
const STYLE: DoorKind = { name: 'TextStyle', document: false };

/** A built text style: what it says about a text, and nothing about the rest. */
export class TextStyle {
  readonly exposed: GoogleStyle;
  readonly style: IStyleData;

  constructor(host: Host, style: IStyleData) {
    this.style = style;
    this.exposed = host.door.expose<GoogleStyle>(this, STYLE);
  }
}

/** `SpreadsheetApp.newTextStyle()`. */
export class TextStyleBuilder {
  readonly exposed: GoogleBuilder;
  private readonly host: Host;
  private style: IStyleData = {};

  constructor(host: Host) {
    this.host = host;
    this.exposed = host.door.expose<GoogleBuilder>(this, BUILDER);
  }

  setFontFamily(family: string): GoogleBuilder {
    return this.with('FontFamily', family);
  }
  setFontSize(points: number): GoogleBuilder {
    return this.with('FontSize', points);
  }
  setForegroundColor(color: string): GoogleBuilder {
    return this.with('FontColor', color);
  }
  setBold(bold: boolean): GoogleBuilder {
    return this.with('FontWeight', bold ? 'bold' : 'normal');
  }
  setItalic(italic: boolean): GoogleBuilder {
    return this.with('FontStyle', italic ? 'italic' : 'normal');
  }

  build(): GoogleStyle {
    return new TextStyle(this.host, this.style).exposed;
  }

  private with(attribute: StyleAttributeName, value: unknown): GoogleBuilder {
    this.style = { ...this.style, ...STYLE_ATTRIBUTES[attribute].toStyle(value) };
    return this.exposed;
  }
}
