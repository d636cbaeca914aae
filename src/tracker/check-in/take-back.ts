import { CHECK_IN_TEXTS } from '../../i18n/tracker-check-ins.ts';
import { type StandingLine, standingLines } from '../standing/standing-records.ts';
import { dayOf } from './derived-values.ts';
import { latestCells } from './log-cells.ts';
import { pastCells } from './past-cells.ts';
import { type PlannedCell, rowCells } from './planned-cell.ts';
import { missesCells, type Recorded, type UndoneLine } from './recording.ts';

/**
 * What takes lines of the record back: they stay readable but belong to no row any more, and what followed from them
 * follows from the rest. Of equal lines the lowest one is meant: others may have said the same before. Where there is no
 * record, the past values go back alone.
 */
export function takeBack(
  tracker: Recorded,
  undone: readonly UndoneLine[],
): { cells: PlannedCell[]; lines: number } {
  const { language, readers, rows } = tracker;
  const { check_ins: log, history = null } = readers;
  const standing = log ? standingLines(log, language) : [];
  const gone = standingOf(undone, standing);
  const taken = log || !history ? gone.map(({ line }) => line) : undone;
  if (taken.length === 0) return { cells: [], lines: 0 };
  const rest = standing.filter((line) => !gone.includes(line));
  const ids = new Set(taken.map(({ row }) => row));
  const goals = rows.filter(({ id }) => ids.has(id));
  const recorded = goals
    .filter(({ sheet }) => sheet !== 'qualitative')
    .map((row) => ({
      ...row,
      format: '',
      goBack: undone.flatMap(({ before, row: id }) => (before && id === row.id ? [before] : [])),
    }));
  const day = Math.max(0, ...taken.map(dayOf));
  const past = pastCells(
    history,
    rest.map(({ line }) => line),
    recorded,
    [],
    day,
  );
  return {
    cells: [
      ...gone.flatMap(({ at }) =>
        rowCells('check_ins', at, { row_id: null, latest: null, source: CHECK_IN_TEXTS[language].undone }),
      ),
      ...latestCells(rest, ids),
      ...missesCells(goals, past),
      ...past.cells,
    ],
    lines: gone.length,
  };
}

/** The lines that are meant, each once. */
function standingOf(undone: readonly UndoneLine[], standing: readonly StandingLine[]): StandingLine[] {
  const gone: StandingLine[] = [];
  for (const { row, time, value } of undone) {
    const same = standing.filter(
      ({ line }) => line.row === row && line.time === time && line.value === value,
    );
    const lowest = same.filter((one) => !gone.includes(one)).pop();
    if (lowest) gone.push(lowest);
  }
  return gone;
}
