import { all, BLANK, when } from '../formula.ts';

/** The last day whose month every engine can tell, and whose next year, too. */
const LAST_DAY = 2_900_000;

/** Is the cell a day with which months can be counted? */
export function isDay(cell: string): string {
  return all(`ISNUMBER(${cell})`, `${cell}>=1`, `${cell}<=${LAST_DAY}`);
}

/** The number of the month of a day, counted through the years; blank where it is none. */
export function monthNumber(day: string): string {
  return when(isDay(day), `YEAR(${day})*12+MONTH(${day})`, BLANK);
}

/** The first day of the month after that of another row. */
export function nextMonthFormula(day: string): string {
  return `=${when(isDay(day), `EDATE(${day}-DAY(${day})+1;1)`, BLANK)}`;
}
