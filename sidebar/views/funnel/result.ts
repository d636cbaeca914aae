import type { Funnel } from '../../../src/app/rpc-schema.ts';
import { type StepGain, stepGains } from '../../../src/core/bottleneck.ts';
import { planFunnel } from '../../../src/core/funnel-plan.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar } from '../../app.ts';
import { funnelDrawing } from '../../charts/funnel-drawing.ts';
import { notice } from '../../components/notice.ts';
import { type Child, element } from '../../element.ts';
import { missedDemand } from './too-late.ts';

/** What is planned: the figures of the sheet with those the person has changed. */
export interface FunnelPlan {
  readonly goal: number;
  readonly unitValue: number | null;
  /** From the top down. */
  readonly rates: readonly number[];
}

/** The funnel drawn, the step that matters most, cost and daily need. */
export function funnelResult(sidebar: Sidebar, funnel: Funnel, plan: FunnelPlan): Child[] {
  const { funnel: words } = sidebar.texts;
  const { stages } = funnel;
  const { goal, rates, unitValue } = plan;
  const aim = { goal, unitValue, openPipeline: funnel.openPipeline ?? 0, share: funnel.share ?? 1 };
  const needs = planFunnel(aim, rates, funnel.costPerTop, funnel.businessDays || 1);
  const lever = strongestStep(funnel, unitValue);
  const drawn = stages.map(({ name, unit }, index) => ({
    name,
    count: needs[index]!.required,
    words: counted(sidebar, needs[index]!.required, unit),
    rate: index < rates.length ? percent(rates[index]!) : null,
    isStrongest: lever?.stage === index,
  }));
  const list = drawn.map(({ name, words: said }) => `${name} ${said}`).join(sidebar.texts.calibrator.comma);
  return [
    funnelDrawing(drawn, words.strongest),
    element('p', { class: 'off-page' }, fill(words.picture, { list })),
    lever === null ? null : leverNotice(sidebar, funnel, lever),
    figures(sidebar, funnel, needs),
    tooLateNotice(sidebar, funnel, plan),
  ];
}

/** The step with the largest gain, where one is worth lifting; nothing without figures or benchmarks. */
function strongestStep({ stages }: Funnel, unitValue: number | null): StepGain | null {
  const volumes = stages.map(({ actual }) => actual);
  const benchmarks = stages.slice(0, -1).map(({ benchmark }) => benchmark);
  const isComplete = [...volumes.slice(0, -1), ...benchmarks].every((value) => value !== null && value > 0);
  if (!isComplete || volumes[volumes.length - 1] === null || stages.length < 2) return null;
  const [first] = stepGains(volumes as number[], benchmarks as number[], unitValue);
  return first && (first.gain === null || first.gain > 0) ? first : null;
}

function leverNotice(
  sidebar: Sidebar,
  { stages, unit }: Funnel,
  { benchmark, gain, rate, stage }: StepGain,
): Child {
  const { funnel: words } = sidebar.texts;
  const [from, to] = [stages[stage]!.name, stages[stage + 1]!.name];
  const text = fill(words.leverText, {
    rate: percent(rate),
    benchmark: `${Number((benchmark * 100).toFixed(1))}%`,
    gain: gain === null ? '' : money(sidebar, gain, unit),
  });
  return notice('warning', fill(words.lever, { from, to }), gain === null ? [] : [text]);
}

function figures(sidebar: Sidebar, funnel: Funnel, needs: ReturnType<typeof planFunnel>): Child {
  const { funnel: words } = sidebar.texts;
  const { businessDays, costPerTop, stages, unit } = funnel;
  const at = Math.min(1, stages.length - 1);
  const [top, daily] = [stages[0]!, stages[at]!];
  const line = (name: string, value: string): Child[] => [element('dt', {}, name), element('dd', {}, value)];
  const cost = needs[0]!.cost;
  const each = money(sidebar, costPerTop ?? 0, unit);
  return element(
    'dl',
    { class: 'figures' },
    ...(cost === null
      ? []
      : line(
          fill(words.cost, { stage: top.name, unit: top.unit, cost: each }),
          fill(words.aMonth, { cost: money(sidebar, cost, unit) }),
        )),
    ...(businessDays
      ? line(fill(words.perDay, { stage: daily.name }), counted(sidebar, needs[at]!.perPeriod, daily.unit))
      : []),
  );
}

function tooLateNotice(sidebar: Sidebar, funnel: Funnel, plan: FunnelPlan): Child {
  const missed = missedDemand(funnel, plan);
  if (missed === null) return null;
  const { funnel: words } = sidebar.texts;
  const { name, unit } = funnel.stages[missed.stage]!;
  const [first, last] = missed.months.map((date) =>
    new Date(`${date}T00:00`).toLocaleDateString(sidebar.language, { month: 'long' }),
  );
  const months = first === last ? first! : fill(words.months, { first: first!, last: last! });
  const count = missed.count.toLocaleString(sidebar.language);
  return notice('warning', null, [fill(words.tooLate, { months, count, unit, stage: name })]);
}

/** How many of a stage, whose name stands beside it: Japanese counts them (回, 件), English does not. */
function counted(sidebar: Sidebar, value: number, unit: string): string {
  return short(sidebar, value) + (sidebar.language === 'ja' ? unit : '');
}

/** Large figures in words (500万, 5M), others with separators. */
function short({ language }: Sidebar, value: number): string {
  const isLarge = value >= (language === 'ja' ? 100_000 : 1_000_000);
  return value.toLocaleString(
    language,
    isLarge ? { notation: 'compact', maximumFractionDigits: 1 } : { maximumFractionDigits: 1 },
  );
}

/** Money as the language writes it: 640万円, ¥6.4M. */
export function money(sidebar: Sidebar, value: number, unit: string): string {
  const figure = short(sidebar, value);
  const isSign = /^[¥￥$€£]$/.test(unit);
  if (unit === '円' && sidebar.language === 'en') return `¥${figure}`;
  return isSign ? unit + figure : figure + unit;
}

/** A rate with one decimal: 32.1%, 40.0%. */
export function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)}%`;
}
