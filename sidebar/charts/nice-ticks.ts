/** Round figures between two bounds, four to seven of them: steps of 1, 2 or 5 times a power of ten. */
export function niceTicks(from: number, to: number): number[] {
  const rough = (to - from) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const ticks: number[] = [];
  for (let index = Math.ceil(from / step); index * step <= to; index += 1) {
    ticks.push(Number((index * step).toPrecision(12)));
  }
  return ticks;
}
