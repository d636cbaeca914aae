import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseDay } from '../src/core/day.ts';
import { LANGUAGES } from '../src/i18n/language.ts';
import { createTracker } from '../src/tracker/create-tracker.ts';
import { SAMPLE_IDS, type SampleId } from '../src/tracker/samples/samples.ts';
import { recalculate } from '../test/engines/ironcalc.ts';
import { xlsxWorkbook } from './export/xlsx-workbook.ts';

/** The day exports are made for, so that the same sample always gives the same file. */
const TODAY = '2026-10-15';

const USAGE = `npm run export -- <sample> <file.xlsx> [--lang ${LANGUAGES.join('|')}] [--today yyyy-mm-dd] [--no-values]
samples: ${SAMPLE_IDS.join(', ')}`;

/** Writes a sample as a workbook; the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      today: { type: 'string' },
      'no-values': { type: 'boolean' },
    },
  });
  const [sample, file] = positionals;
  const { lang = 'ja', today = TODAY, 'no-values': withoutValues = false } = values;
  const language = LANGUAGES.find((known) => known === lang);
  if (!isSample(sample) || file === undefined || language === undefined || parseDay(today) === null) {
    console.error(USAGE);
    return 1;
  }
  const plan = createTracker(sample, { language, today, trackerId: 'export', fixedDate: true });
  const valueAt = withoutValues ? null : recalculate(plan).value;
  writeFileSync(file, await xlsxWorkbook(plan, valueAt));
  console.log(`${file}: ${plan.sheets.map(({ title }) => title).join(', ')}`);
  return 0;
}

function isSample(text: string | undefined): text is SampleId {
  return SAMPLE_IDS.some((id) => id === text);
}

process.exitCode = await main(process.argv.slice(2));
