import { LocaleType } from '@univerjs/core';
import type { LocalSpreadsheet, UserInterface } from '../spreadsheet-app/contract.ts';
import { createLocalSpreadsheet } from '../spreadsheet-app/local-spreadsheet.ts';
import { createFrameRealm } from '../spreadsheet-app/realm/frame-realm.ts';
import { editAsOnGoogle } from './cell-editing.ts';
import { ChartLayer } from './charts.ts';
import type { FunctionEntry } from './demo/catalogue.ts';
import { SHEETS, writeDemo } from './demo/demo.ts';
import { ask, askForText, showMessage, showPage, showToast } from './dialogs.ts';
import { element } from './element.ts';
import { showErrorSentences } from './error-hint.ts';
import { offerCustomFunctions } from './function-help.ts';
import { createGrid } from './grid.ts';
import { MenuBar } from './menu-bar.ts';
import { RowGrowth } from './row-growth.ts';
import { type FrameServices, showSidebar } from './sidebar.ts';
import './style.css';
import { selectVisibleCell } from './visible-cell.ts';
import { type PageLanguage, wordsOf } from './words.ts';

declare global {
  interface Window {
    /** For the console and the browser tests: the spreadsheet once everything is in place. */
    shirube?: LocalSpreadsheet;
  }
}

const language: PageLanguage = document.documentElement.lang === 'ja' ? 'ja' : 'en';
const words = wordsOf(language);

const read = async (path: string) => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
};

/** Puts everything together: grid, script, menu, sidebar, demonstration. */
async function start(): Promise<LocalSpreadsheet> {
  const [functions, addon, sidebar, googleScript, catalogue] = await Promise.all([
    read('/dist/functions.js'),
    read('/dist/addon.js'),
    read('/dist/Sidebar.html'),
    read('/google-script.js'),
    read('/catalogue.json'),
  ]);
  const part = (id: string) => document.getElementById(id) ?? document.body;

  const refresh = () => {
    charts.refresh();
    rows.refresh();
  };
  const services: FrameServices = {
    googleScript,
    call: (name, args) => spreadsheet.callFromClient(name, args).finally(refresh),
    focusGrid: () => spreadsheet.api.getActiveWorkbook()?.getActiveSheet().getActiveCell()?.activate(),
  };
  const menuBar = new MenuBar(part('menu'), words.extensions, async (functionName) => {
    // A script never reads values that still wait to be calculated.
    await spreadsheet.settle();
    try {
      spreadsheet.run(functionName);
    } catch (error) {
      showMessage(words.failed, error instanceof Error ? error.message : String(error), words);
    }
    refresh();
  });
  const ui: UserInterface = {
    // Google names an add-on's menu after the script project.
    menu: (menu) => menuBar.add(menu.addon ? { ...menu, title: 'Shirube' } : menu),
    sidebar: (page) => showSidebar(part('side'), page, words, services),
    dialog: (page, title) => showPage(page, title, words, services),
    alert: (request) => ask(request, words),
    prompt: (request) => askForText(request),
    toast: showToast,
    log: (level, text) => console[level](text),
  };

  const grid = createGrid('grid', language);
  const spreadsheet = createLocalSpreadsheet({
    ...grid,
    realm: createFrameRealm(),
    locale: language === 'ja' ? 'ja_JP' : 'en_US',
    userLocale: language,
    univerLocale: language === 'ja' ? LocaleType.JA_JP : LocaleType.EN_US,
    title: words.title,
    sheets: SHEETS[language],
    ui,
  });
  const charts = new ChartLayer(spreadsheet, part('grid'), part('charts'), words.chart);
  const rows = new RowGrowth(spreadsheet);
  // Without triggers at first: the demonstration stands in the file before anybody edits it.
  spreadsheet.load({ scripts: { 'functions.js': functions }, pages: {} });
  writeDemo(spreadsheet, language, JSON.parse(catalogue) as FunctionEntry[]);
  spreadsheet.load({
    scripts: { 'functions.js': functions, 'addon.js': addon },
    pages: { Sidebar: sidebar },
  });
  spreadsheet.open();
  editAsOnGoogle(spreadsheet);
  selectVisibleCell(grid.api);
  offerCustomFunctions(spreadsheet);
  showErrorSentences(spreadsheet, words.error);
  await spreadsheet.settle();
  return spreadsheet;
}

document.title = `${words.title} - Shirube`;
document.getElementById('title')?.append(element('span', {}, words.title));
start().then(
  (spreadsheet) => {
    window.shirube = spreadsheet;
    document.body.dataset.ready = 'true';
  },
  (error: unknown) => {
    showMessage(words.failed, error instanceof Error ? error.message : String(error), words);
    throw error;
  },
);
