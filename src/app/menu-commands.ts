import type { Host } from '../host/host.ts';
import type { AppTexts } from '../i18n/app.ts';
import { fill } from '../i18n/translate.ts';
import { letters } from '../plan/a1.ts';
import type { SampleId } from '../tracker/samples/samples.ts';
import { converse } from './converse.ts';
import { createSample } from './create-sample.ts';
import { Failure } from './failure.ts';
import { selectedTable } from './read-table.ts';
import { removeLights } from './remove-lights.ts';
import type { Response } from './rpc-schema.ts';
import { updateLights } from './update-lights.ts';

/** Opens the sidebar. */
export function openSidebar(host: Host): void {
  converse(host, () => host.showSidebar('Shirube'));
}

/** Makes a sample after asking, and says what came of it. */
export function createSampleFromMenu(host: Host, sample: SampleId): void {
  converse(host, ({ language, palette, texts }) => {
    const { createTitle, create, createdTitle } = texts.dialogs;
    const { name } = texts.samples[sample];
    if (!host.dialogs.confirm(createTitle, fill(create, { sample: name }))) return;
    const made = createSample(host, { sample, language, palette });
    host.dialogs.tell(createdTitle, creationSentences(texts, made));
  });
}

/** Renews the lights of the selected table. */
export function updateLightsFromMenu(host: Host): void {
  converse(host, ({ texts, ...style }) => {
    const { letter, rows, sheetName } = updateLights(host, style);
    const { addedTitle, added } = texts.dialogs;
    host.dialogs.tell(addedTitle, fill(added, { sheet: sheetName, letter, rows }));
  });
}

/** Takes the lights off the selected table after asking. */
export function removeLightsFromMenu(host: Host): void {
  converse(host, ({ texts }) => {
    const { removeTitle, remove, removedTitle, removed } = texts.dialogs;
    const { lights, sheet } = selectedTable(host);
    if (!lights) throw new Failure('lights_missing');
    const facts = { sheet: sheet.name, letter: letters(lights.column) };
    if (!host.dialogs.confirm(removeTitle, fill(remove, facts))) return;
    removeLights(host);
    host.dialogs.tell(removedTitle, fill(removed, facts));
  });
}

/** Says what to do when something does not work; needs no sidebar. */
export function helpFromMenu(host: Host): void {
  converse(host, ({ texts }) => host.dialogs.tell(texts.dialogs.helpTitle, texts.dialogs.help));
}

/** What was made, what has another name than usual, what could not be drawn. */
export function creationSentences(texts: AppTexts, { sheets, skipped }: Response<'createSample'>): string {
  const names = sheets.map(({ name }) => name).join('\n');
  const renamed = sheets
    .filter(({ name, wished }) => name !== wished)
    .map((sheet) => fill(texts.renamed, sheet));
  const left = skipped.map((what) => texts.skipped[what]);
  return [fill(texts.dialogs.created, { sheets: names }), ...renamed, ...left].join('\n\n');
}
