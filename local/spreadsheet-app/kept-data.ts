/** Things that the open grid cannot draw and that are kept as data; of them the page draws the charts, as plain lines. */
export interface KeptData {
  readonly charts: readonly KeptChart[];
  readonly groups: readonly KeptGroup[];
  readonly protections: readonly KeptProtection[];
  readonly filter: string | null;
}

/** A chart as the script described it. */
export interface KeptChart {
  readonly type: string;
  readonly ranges: readonly string[];
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly options: Readonly<Record<string, unknown>>;
}

/** An outline group of rows or columns, 1-based and inclusive. */
export interface KeptGroup {
  readonly dimension: 'rows' | 'columns';
  readonly first: number;
  readonly last: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

/** A protected range or sheet. */
export interface KeptProtection {
  readonly type: 'RANGE' | 'SHEET';
  readonly range: string | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly unprotected: readonly string[];
}
