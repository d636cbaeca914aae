import { callIn } from '../formula.ts';

/** A range of one column. */
export const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

/** Calls a function in an English spreadsheet, in a Japanese one. */
export const en = (name: string, ...values: unknown[]) => callIn('en', name, ...values);
export const ja = (name: string, ...values: unknown[]) => callIn('ja', name, ...values);
