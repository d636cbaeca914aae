import type { PageLanguage } from './words.ts';

/** Words of the grid's progress bar for long calculations, which its own language packs lack. */
export const GRID_WORDS: Readonly<Record<PageLanguage, object>> = {
  ja: progress('調べています', '計算しています', '終わりました'),
  en: progress('Analyzing', 'Calculating', 'Done'),
};

function progress(analyzing: string, calculating: string, done: string): object {
  const words = {
    analyzing,
    calculating,
    done,
    'array-analysis': analyzing,
    'array-calculation': calculating,
  };
  return { 'sheets-formula': { progress: words } };
}
