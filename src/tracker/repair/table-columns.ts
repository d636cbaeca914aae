import { ACTION_COLUMNS } from '../sheets/action-columns.ts';
import { CHECK_IN_COLUMNS } from '../sheets/check-in-columns.ts';
import { KPI_COLUMNS } from '../sheets/kpi-columns.ts';
import { OKR_COLUMNS } from '../sheets/okr-columns.ts';
import { QUALITATIVE_COLUMNS } from '../sheets/qualitative-columns.ts';
import type { TableColumn } from '../table-sheet.ts';

/** The columns of the sheets that are tables, by the id of the sheet. */
export const TABLE_COLUMNS: Readonly<Record<string, readonly Omit<TableColumn, 'formula'>[]>> = {
  okr: OKR_COLUMNS,
  kpi: KPI_COLUMNS,
  qualitative: QUALITATIVE_COLUMNS,
  actions: ACTION_COLUMNS,
  check_ins: CHECK_IN_COLUMNS,
};
