import type { Answer } from '../../../src/app/rpc-schema.ts';
import { areThresholds, type Thresholds } from '../../../src/core/light.ts';
import { SETTINGS_TEXTS } from '../../../src/i18n/sidebar-settings.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar } from '../../app.ts';
import { button } from '../../components/button.ts';
import { notice } from '../../components/notice.ts';
import { numberField, type TypedNumber } from '../../components/number-field.ts';
import { selectField } from '../../components/select-field.ts';
import { send, troublePlace } from '../../components/send.ts';
import { type Child, element, refill } from '../../element.ts';
import { marked } from '../../marked.ts';
import { call } from '../../rpc-client.ts';
import type { SettingsRead } from './settings.ts';

/** Limits of lights as typed, in percent. */
type Typed = Record<keyof Thresholds, TypedNumber>;

const KINDS = ['kpi', 'okr'] as const;

/** Thresholds, beginning of the fiscal year, who the person is: what is typed, and the button that saves it. */
export function trackerSettings(sidebar: Sidebar, read: SettingsRead): Child[] {
  const { language } = sidebar;
  const words = SETTINGS_TEXTS[language];
  const typed = { kpi: inPercent(read.kpi), okr: inPercent(read.okr) };
  let { fiscalStart, who } = read;
  const trouble = troublePlace();
  const crossed = element('p', { class: 'error-text', role: 'alert' });
  const save = button(words.save, 'secondary', () => store(), { wide: true });

  /** What is new; `null` while something cannot be read. */
  const news = () => {
    const [kpi, okr] = KINDS.map((kind) => asShares(typed[kind]));
    if (!kpi || !okr) return null;
    const changed = (limits: Thresholds, before: Thresholds): Thresholds | null =>
      limits.green === before.green && limits.yellow === before.yellow ? null : limits;
    return {
      kpi: changed(kpi, read.kpi),
      okr: changed(okr, read.okr),
      fiscalStart: fiscalStart === read.fiscalStart ? null : fiscalStart,
      who: who === read.who ? null : who,
    };
  };
  const refresh = (): void => {
    const isNumber = (value: TypedNumber): boolean => typeof value === 'number';
    const all = KINDS.flatMap((kind) => Object.values(typed[kind]));
    const wanted = news();
    crossed.textContent = wanted === null && all.every(isNumber) ? words.crossed : '';
    const isNew = wanted !== null && Object.values(wanted).some((value) => value !== null);
    save.setAttribute('aria-disabled', String(!isNew));
  };
  const store = (): void => {
    const wanted = news();
    if (wanted === null || save.getAttribute('aria-disabled') === 'true') return;
    void send(sidebar, {
      ...{ button: save, busyLabel: words.saving, trouble },
      ask: () => storeAll(read.tracker, wanted),
      done: () => {
        Object.assign(read, Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== null)));
        refresh();
        const { who: name, ...written } = wanted;
        const isInSheet = Object.values(written).some((value) => value !== null);
        refill(trouble, [notice('success', words.saved, isInSheet ? [words.savedText] : [])]);
      },
    });
  };

  const limits = KINDS.map((kind) => limitFields(sidebar, kind, typed[kind], refresh));
  const year = selectField(words.year, monthNames(language), String(fiscalStart), (month) => {
    fiscalStart = Number(month);
    refresh();
  });
  const names = [...new Set([...read.members, who])].filter((name) => name !== '');
  const person = selectField(
    words.who,
    [['', words.nobody], ...names.map((name) => [name, name] as const)],
    who,
    (name) => {
      who = name;
      refresh();
    },
    words.whoHint,
  );
  refresh();
  return [
    element('h2', {}, words.thresholds),
    ...limits,
    crossed,
    element('p', { class: 'small' }, ...marked(words.thresholdsHint)),
    year,
    person,
    trouble,
    save,
  ];
}

type News = Omit<Parameters<typeof call<'writeSettings'>>[1], 'tracker'> & { readonly who: string | null };

/** The settings of the tracker first, then what belongs to the person. */
async function storeAll(tracker: string, { who, ...wanted }: News): Promise<Answer<unknown>> {
  const isNew = Object.values(wanted).some((value) => value !== null);
  const written = isNew ? await call('writeSettings', { tracker, ...wanted }) : null;
  if (written?.ok === false || who === null) return written ?? { ok: true, value: null };
  return call('saveWho', { who });
}

function limitFields(
  sidebar: Sidebar,
  kind: (typeof KINDS)[number],
  typed: Typed,
  refresh: () => void,
): Child {
  const words = SETTINGS_TEXTS[sidebar.language];
  const field = (light: keyof Thresholds): Child =>
    numberField(
      sidebar,
      fill(words[light], { what: kind.toUpperCase() }),
      typed[light] ?? null,
      (value) => {
        typed[light] = value;
        refresh();
      },
      { isPercent: true },
    );
  return element('div', { class: 'thirds' }, field('green'), field('yellow'));
}

function inPercent({ green, yellow }: Thresholds): Typed {
  const percent = (share: number): number => Number((share * 100).toPrecision(12));
  return { green: percent(green), yellow: percent(yellow) };
}

/** What was typed as shares; `null` where it is none. */
function asShares({ green, yellow }: Typed): Thresholds | null {
  if (typeof green !== 'number' || typeof yellow !== 'number') return null;
  const shares = { green: green / 100, yellow: yellow / 100 };
  return areThresholds(shares) ? shares : null;
}

function monthNames(language: string): (readonly [string, string])[] {
  return Array.from({ length: 12 }, (_, month) => {
    const name = new Date(2026, month, 1).toLocaleDateString(language, { month: 'long' });
    return [String(month + 1), name] as const;
  });
}
