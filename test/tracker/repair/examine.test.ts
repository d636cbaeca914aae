import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { createTracker } from '../../../src/tracker/create-tracker.ts';
import { examine } from '../../../src/tracker/repair/examine.ts';
import { SOURCES, type SourceId } from '../../../src/tracker/samples/samples.ts';
import { type DrawnSheet, drawnFile } from './drawn-file.ts';

const TODAY = '2026-11-16';
const OPTIONS = { trackerId: 't1', today: TODAY, anew: null };

function file(source: SourceId, language: 'en' | 'ja' = 'ja'): Record<string, DrawnSheet> {
  return drawnFile(createTracker(source, { language, today: TODAY, trackerId: 't1' }));
}

describe('A tracker that nobody touched', () => {
  for (const language of LANGUAGES) {
    it.each(Object.keys(SOURCES) as SourceId[])(`needs no repair: %s, ${language}`, (source) => {
      expect(examine(file(source, language), OPTIONS).items).toEqual([]);
    });
  }
});
