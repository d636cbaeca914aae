import type { Request } from '../../../src/app/rpc-schema.ts';
import { areThresholds, type Thresholds } from '../../../src/core/light.ts';
import type { KeptNumber } from '../../components/number-field.ts';
import type { SettingsRead } from './settings.ts';

/** Limits of lights as typed, in percent. */
export type TypedLimits = Record<keyof Thresholds, KeptNumber>;

/** The settings as somebody has typed and chosen them; kept while the view is drawn anew. */
export interface TypedSettings {
  readonly kpi: TypedLimits;
  readonly okr: TypedLimits;
  fiscalStart: number;
  who: string;
}

/** What is to be saved; `null` where nothing is new. */
export type News = Omit<Request<'writeSettings'>, 'tracker'> & { readonly who: string | null };

/** The settings as they stand, ready to be changed. */
export function typedSettings({ fiscalStart, kpi, okr, who }: SettingsRead): TypedSettings {
  return { kpi: inPercent(kpi), okr: inPercent(okr), fiscalStart, who };
}

/** What is new; `null` while something cannot be read, or lights would cross. */
export function newsOf(typed: TypedSettings, read: SettingsRead): News | null {
  const [kpi, okr] = [asShares(typed.kpi), asShares(typed.okr)];
  if (!kpi || !okr) return null;
  const changed = (limits: Thresholds, before: Thresholds): Thresholds | null =>
    limits.green === before.green && limits.yellow === before.yellow ? null : limits;
  return {
    kpi: changed(kpi, read.kpi),
    okr: changed(okr, read.okr),
    fiscalStart: typed.fiscalStart === read.fiscalStart ? null : typed.fiscalStart,
    who: typed.who === read.who ? null : typed.who,
  };
}

/** Is there anything in it? */
export function hasNews(news: object | null): boolean {
  return news !== null && Object.values(news).some((value) => value !== null);
}

/** Can all limits be read, whether or not lights cross? */
export function areFigures({ kpi, okr }: TypedSettings): boolean {
  return [kpi, okr].every(({ green, yellow }) => typeof green === 'number' && typeof yellow === 'number');
}

function inPercent({ green, yellow }: Thresholds): TypedLimits {
  const percent = (share: number): number => Number((share * 100).toPrecision(12));
  return { green: percent(green), yellow: percent(yellow) };
}

function asShares({ green, yellow }: TypedLimits): Thresholds | null {
  if (typeof green !== 'number' || typeof yellow !== 'number') return null;
  const shares = { green: green / 100, yellow: yellow / 100 };
  return areThresholds(shares) ? shares : null;
}
