/** Below this size of `x` the Stirling series is first shifted up; from here on six terms give full precision. */
const STIRLING_FROM = 10;

/** The continued fraction needs about √max(a, b) steps; this is enough for parameters up to 10¹⁰. */
const MOST_STEPS = 500_000;

/** Stands for a denominator of 0 in Lentz's method. */
const TINY = 1e-300;

/**
 * How likely is a value of the distribution Beta(a, b) at most `x`? The regularised incomplete beta function
 * I_x(a, b), from which the distributions of Student, Fisher and the binomial follow.
 *
 * @param x share, 0…1; smaller values give 0, larger ones 1
 * @param a first parameter, above 0
 * @param b second parameter, above 0
 * @param y 1 − x, for callers who know it more exactly than the subtraction does
 * Source: continued fraction DLMF 8.17.22 (dlmf.nist.gov/8.17), evaluated by the modified method of Lentz
 * (Thompson & Barnett 1986, Journal of Computational Physics 64, 490–509).
 */
export function incompleteBeta(x: number, a: number, b: number, y = 1 - x): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  // The fraction converges fast on the near side of the mean only; the far side is the mirror image.
  return x < (a + 1) / (a + b + 2)
    ? (powers(x, y, a, b) * fraction(x, a, b)) / a
    : 1 - (powers(y, x, b, a) * fraction(y, b, a)) / b;
}

/**
 * x^a · y^b / B(a, b), computed around its maximum at x = a / (a + b), where everything large cancels on paper
 * instead of in the machine. Source: DiDonato & Morris 1992, ACM TOMS 18, 360–373, section 4.
 */
function powers(x: number, y: number, a: number, b: number): number {
  const sum = a + b;
  const distance = b * x - a * y;
  const exponent =
    a * logExcess(distance / a, (x / a) * sum) +
    b * logExcess(-distance / b, (y / b) * sum) +
    stirlingError(sum) -
    stirlingError(a) -
    stirlingError(b);
  return Math.sqrt((a * (b / sum)) / (2 * Math.PI)) * Math.exp(exponent);
}

/**
 * log(1 + u) − u without the loss of digits near u = 0, where with r = u / (2 + u) it is −u·r + 2(r³/3 + r⁵/5 + …),
 * and near u = −1, where only `onePlus` still knows how far away it is.
 */
function logExcess(u: number, onePlus: number): number {
  if (Math.abs(u) > 0.5) return Math.log(onePlus) - u;
  const r = u / (2 + u);
  const square = r * r;
  let result = -u * r;
  let power = 2 * r * square;
  for (let odd = 3; Math.abs(power) > Math.abs(result) * 1e-17; odd += 2) {
    result += power / odd;
    power *= square;
  }
  return result;
}

/**
 * What Stirling's formula leaves out: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π).
 * Source: DLMF 5.11.1, small arguments by Γ(x + 1) = x·Γ(x).
 */
function stirlingError(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < STIRLING_FROM; z += 1) shift += (z + 0.5) * Math.log1p(1 / z) - 1;
  const s = 1 / (z * z);
  const series =
    1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))));
  return shift + series / z;
}

/** The continued fraction of DLMF 8.17.22: 1 / (1 + d₁ / (1 + d₂ / (1 + …))). */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 0;
  let inverse = 1;
  for (let n = 1; n <= MOST_STEPS; n++) {
    const numerator = partialNumerator(n, x, a, b);
    d = 1 / awayFromZero(1 + numerator * d);
    c = awayFromZero(1 + numerator / c);
    inverse *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return 1 / inverse;
}

/** d_n of DLMF 8.17.23. */
function partialNumerator(n: number, x: number, a: number, b: number): number {
  const m = Math.floor(n / 2);
  const factors = n % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m);
  return (factors / (a + n - 1)) * (x / (a + n));
}

/** Keeps a denominator away from 0, as Lentz's method asks. */
function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
