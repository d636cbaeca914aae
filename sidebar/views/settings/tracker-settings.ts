import type { Answer } from '../../../src/app/rpc-schema.ts';
import type { Thresholds } from '../../../src/core/light.ts';
import { SETTINGS_TEXTS } from '../../../src/i18n/sidebar-settings.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar } from '../../app.ts';
import { button } from '../../components/button.ts';
import { notice } from '../../components/notice.ts';
import { kept, numberField, type TypedNumber } from '../../components/number-field.ts';
import { selectField } from '../../components/select-field.ts';
import { send, troublePlace } from '../../components/send.ts';
import { type Child, element, refill } from '../../element.ts';
import { marked } from '../../marked.ts';
import { call } from '../../rpc-client.ts';
import type { SettingsRead } from './settings.ts';
import {
  areFigures,
  hasNews,
  type News,
  newsOf,
  type TypedLimits,
  type TypedSettings,
} from './typed-settings.ts';

/** Thresholds, beginning of the fiscal year, who the person is, and the button that saves them. */
export function trackerSettings(sidebar: Sidebar, read: SettingsRead, typed: TypedSettings): Child[] {
  const { language } = sidebar;
  const words = SETTINGS_TEXTS[language];
  const trouble = troublePlace();
  const crossed = element('p', { class: 'error-text', role: 'alert' });
  const save = button(words.save, 'secondary', () => store(), { wide: true });

  const refresh = (): void => {
    const news = newsOf(typed, read);
    refill(crossed, news === null && areFigures(typed) ? marked(words.crossed) : []);
    save.setAttribute('aria-disabled', String(!hasNews(news)));
  };
  const store = (): void => {
    const news = newsOf(typed, read);
    if (news === null || !hasNews(news)) return;
    void send(sidebar, {
      ...{ button: save, busyLabel: words.saving, trouble },
      ask: () => storeAll(read.tracker, news),
      done: () => {
        const { who, ...inSheet } = news;
        Object.assign(read, Object.fromEntries(Object.entries(news).filter(([, value]) => value !== null)));
        refresh();
        refill(trouble, [notice('success', words.saved, hasNews(inSheet) ? [words.savedText] : [])]);
      },
    });
  };

  const year = selectField(words.year, monthNames(language), String(typed.fiscalStart), (month) => {
    typed.fiscalStart = Number(month);
    refresh();
  });
  const names = [...new Set([...read.members, read.who])].filter((name) => name !== '');
  const options = [['', words.nobody] as const, ...names.map((name) => [name, name] as const)];
  const choose = (name: string): void => {
    typed.who = name;
    refresh();
  };
  refresh();
  return [
    element('h2', {}, words.thresholds),
    limitFields(sidebar, 'KPI', typed.kpi, refresh),
    limitFields(sidebar, 'OKR', typed.okr, refresh),
    crossed,
    element('p', { class: 'small' }, ...marked(words.thresholdsHint)),
    year,
    selectField(words.who, options, typed.who, choose, words.whoHint),
    trouble,
    save,
  ];
}

/** The settings of the tracker first, then what belongs to the person. */
async function storeAll(tracker: string, { who, ...inSheet }: News): Promise<Answer<unknown>> {
  const written = hasNews(inSheet) ? await call('writeSettings', { tracker, ...inSheet }) : null;
  if (written?.ok === false || who === null) return written ?? { ok: true, value: null };
  return call('saveWho', { who });
}

function limitFields(sidebar: Sidebar, what: string, typed: TypedLimits, refresh: () => void): Child {
  const words = SETTINGS_TEXTS[sidebar.language];
  const field = (light: keyof Thresholds): Child => {
    const change = (value: TypedNumber, text: string): void => {
      typed[light] = kept(value, text);
      refresh();
    };
    return numberField(sidebar, fill(words[light], { what }), typed[light], change, {
      isPercent: true,
    });
  };
  return element('div', { class: 'thirds' }, field('green'), field('yellow'));
}

function monthNames(language: string): (readonly [string, string])[] {
  return Array.from({ length: 12 }, (_, month) => {
    const name = new Date(2026, month, 1).toLocaleDateString(language, { month: 'long' });
    return [String(month + 1), name] as const;
  });
}
