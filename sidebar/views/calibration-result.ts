import type { HistorySelection } from '../../src/app/rpc-schema.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Sidebar } from '../app.ts';
import { chanceCurve } from '../charts/chance-curve.ts';
import { niceTicks } from '../charts/nice-ticks.ts';
import { type Child, element } from '../element.ts';
import { marked } from '../marked.ts';
import { bandOf, type Calibration } from './calibration.ts';
import type { CalibratorState } from './calibrator.ts';

/** Curve, slider, the target chosen, and the same in sentences. */
export function calibrationResult(
  sidebar: Sidebar,
  state: CalibratorState,
  history: HistorySelection,
  found: Calibration,
): Child[] {
  const { calibrator: words } = sidebar.texts;
  const [from, to] = found.range;
  if (!(to > from)) return [element('p', { class: 'small' }, words.certain)];
  const curve = element('div');
  const card = element('div', { class: 'card pale', 'aria-live': 'polite' });
  const show = targetWords(sidebar, state, history);
  const put = (): void => {
    const target = found.targetFor(state.chance);
    const bands = words.bands;
    curve.replaceChildren(
      chanceCurve({ from, to, chanceOf: found.chanceOf, at: target, bands, showTarget: show.axis }),
    );
    card.replaceChildren(...cardLines(sidebar, target, found, show.unit));
  };
  const slider: HTMLInputElement = element('input', {
    type: 'range',
    min: 20,
    max: 90,
    step: 1,
    value: Math.round(state.chance * 100),
    'aria-label': words.slider,
    oninput: () => {
      state.chance = Number(slider.value) / 100;
      put();
    },
  });
  put();
  const unit = history.unit === '' ? '' : `(${history.unit})`;
  return [
    element('p', { class: 'small' }, fill(words.axis, { unit })),
    curve,
    slider,
    element(
      'div',
      { class: 'row between small' },
      element('span', {}, words.hard),
      element('span', {}, words.easy),
    ),
    card,
    element('p', { class: 'small' }, threeChances(sidebar, found, show.unit)),
    found.isTrended ? element('p', { class: 'small' }, words.trend) : null,
  ];
}

/** How targets are written: with the unit of the cells, rates as percentages. */
export function targetWords(
  { language }: Sidebar,
  { kind }: CalibratorState,
  { unit }: HistorySelection,
): { axis: (target: number) => string; unit: (target: number) => string } {
  const isRatio = kind === 'rate' || unit === '%';
  const figure = (target: number): string =>
    isRatio
      ? target.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 })
      : target.toLocaleString(language, { maximumFractionDigits: 2 });
  const short = (target: number): string =>
    isRatio
      ? figure(target)
      : target.toLocaleString(language, { notation: 'compact', maximumFractionDigits: 2 });
  return { axis: short, unit: (target) => figure(target) + (isRatio ? '' : unit) };
}

function cardLines(
  { texts: { calibrator: words } }: Sidebar,
  target: number,
  { chanceOf }: Calibration,
  show: (target: number) => string,
): HTMLElement[] {
  const chance = chanceOf(target);
  const band = bandOf(chance);
  const figure = (name: string, value: string, side: string): HTMLElement =>
    element(
      'div',
      { class: side },
      element('p', { class: 'small' }, name),
      element('p', { class: 'figure' }, value),
    );
  return [
    element(
      'div',
      { class: 'row between' },
      figure(words.target, show(target), 'left'),
      figure(words.chance, percent(chance), 'right'),
    ),
    element(
      'p',
      { class: 'small' },
      ...marked(fill(words.verdict, { band: words.bands[band], range: words.ranges[band] })),
    ),
  ];
}

/** Three round targets with their chances: what the curve shows, in words. */
function threeChances(
  { texts: { calibrator: words } }: Sidebar,
  { chanceOf, range: [from, to] }: Calibration,
  show: (target: number) => string,
): string {
  const worth = niceTicks(from, to).filter((target) => chanceOf(target) < 0.95 && chanceOf(target) > 0.02);
  const first = Math.max(0, Math.floor((worth.length - 3) / 2));
  const list = worth
    .slice(first, first + 3)
    .map((target) => fill(words.at, { target: show(target), chance: percent(chanceOf(target)) }));
  return list.length === 0 ? '' : fill(words.atEnd, { list: list.join(words.comma) });
}

/** A chance as people say it. */
export function percent(chance: number): string {
  return `${Math.round(chance * 100)}%`;
}
