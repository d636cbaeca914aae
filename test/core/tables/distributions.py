"""Writes distributions.json: reference values of distribution functions, by ways that share nothing with the product.

Everything is computed with at least 60 decimal digits from finite sums, exact fractions or plain power series:
student      Abramowitz & Stegun 26.7.3 and 26.7.4 (finite trigonometric sums, whole degrees of freedom)
beta_whole   binomial sums in exact fractions (whole parameters; DLMF 8.17.5)
beta_series  hypergeometric power series (DLMF 8.17.7), gamma function by Stirling's series from 100 on
normal       power series of the error function (DLMF 7.6.1)
tail         beta-binomial sums in exact fractions
Quantiles are found by halving an interval with these sums. Run: python3 distributions.py > distributions.json
"""

import json
from decimal import Decimal as D, getcontext
from fractions import Fraction as F
from math import comb

getcontext().prec = 80


def arctan(x):
    """Power series after halving the angle until it is small."""
    halvings = 0
    while abs(x) > D("0.01"):
        x = x / (1 + (1 + x * x).sqrt())
        halvings += 1
    term, total, k = x, x, 1
    while abs(term) > D(10) ** -getcontext().prec * abs(total):
        term *= -x * x
        k += 2
        total += term / k
    return total * 2**halvings


def machin(digits):
    """Pi by Machin's formula in whole numbers."""
    one = 10 ** (digits + 10)

    def inverse(n):
        term = total = one // n
        k = 1
        while term:
            term //= -n * n
            k += 2
            total += term // k
        return total

    return D(4 * (4 * inverse(5) - inverse(239)) // 10**10) / D(10) ** digits


getcontext().prec = 500
PI = machin(490)
getcontext().prec = 80
assert abs(PI - 4 * arctan(D(1))) < D(10) ** -70


def student(t, v):
    """P(T <= t) for t <= 0, whole v; the tail is what a sum near 1 leaves over, hence the many digits."""
    getcontext().prec = 300 if abs(D(t)) > 5 else 80
    result = student_sum(abs(D(t)), v)
    getcontext().prec = 80
    return +result


def student_sum(t, v):
    if t == 0:
        return D("0.5")
    theta = arctan(t / D(v).sqrt())
    cos2 = D(v) / (v + t * t)
    sin, cos = t / (v + t * t).sqrt(), cos2.sqrt()
    if v % 2 == 1:
        term, total = cos, (cos if v > 1 else D(0))
        for k in range(3, v - 1, 2):
            term *= cos2 * (k - 1) / k
            total += term
        inside = 2 / PI * (theta + sin * total)
    else:
        term, total = D(1), D(1)
        for k in range(2, v - 1, 2):
            term *= cos2 * (k - 1) / k
            total += term
        inside = sin * total
    return (1 - inside) / 2


def beta_whole(x, a, b):
    x, n = F(x), a + b - 1
    return sum(comb(n, j) * x**j * (1 - x) ** (n - j) for j in range(a, n + 1))


def bernoulli(count):
    numbers = [F(1)]
    for m in range(1, count + 1):
        numbers.append(-sum(comb(m + 1, k) * numbers[k] for k in range(m)) / (m + 1))
    return numbers


BERNOULLI = bernoulli(60)


def log_gamma(x):
    x, shift = D(x), D(0)
    while x < 100:
        shift += x.ln()
        x += 1
    total = (x - D("0.5")) * x.ln() - x + (2 * PI).ln() / 2
    for k in range(1, 31):
        b = BERNOULLI[2 * k] / (2 * k * (2 * k - 1))
        total += D(b.numerator) / D(b.denominator) / x ** (2 * k - 1)
    return total - shift


def beta_series(x, a, b):
    x, a, b = D(x), D(a), D(b)
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_series(1 - x, b, a)
    term, total, k = D(1), D(1), 0
    while term > total * D(10) ** -60:
        term *= (a + b + k) / (a + 1 + k) * x
        total += term
        k += 1
    log_beta = log_gamma(a) + log_gamma(b) - log_gamma(a + b)
    return (a * x.ln() + b * (1 - x).ln() - log_beta).exp() / a * total


def normal(z):
    getcontext().prec = 500
    z = D(z)
    term, total, k = z, z, 0
    while abs(term) > D(10) ** -480:
        k += 1
        term *= -z * z / (2 * k)
        total += term / (2 * k + 1)
    result = D("0.5") + total / (2 * PI).sqrt()
    getcontext().prec = 80
    return +result


def tail(count, trials, a, b):
    """P(K >= count), a and b halves of whole numbers."""
    term, terms = F(1), []
    for j in range(trials + 1):
        terms.append(term)
        if j < trials:
            term *= F(trials - j, j + 1) * (j + F(a)) / (trials - j - 1 + F(b))
    return sum(terms[count:]) / sum(terms)


def halve(is_below, low, high):
    low, high = D(low), D(high)
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (middle, high) if is_below(middle) else (low, middle)
    return low


def number(value):
    if isinstance(value, F):
        value = D(value.numerator) / D(value.denominator)
    return float(value)


TS = ["0", "0.0078125", "0.5", "1", "2", "3.5", "6.25", "20", "100"]
VS = [1, 2, 3, 4, 5, 6, 10, 11, 22, 23, 30, 60, 120, 1000]
WHOLE = [(1, 1), (2, 3), (5, 1), (1, 7), (10, 10), (3, 40), (50, 200), (400, 100)]
XS = [0.0009765625, 0.0625, 0.1875, 0.25, 0.5, 0.78125, 0.9375, 0.9990234375]
SERIES = [
    (0.5, 0.5, [2.0**-20, 0.25, 0.875]),
    (0.5, 40.5, [2.0**-20, 0.015625, 0.25]),
    (12.5, 28.5, [0.125, 0.3125, 0.5]),
    (5.5, 0.5, [0.25, 0.75, 0.9375]),
    (0.001, 3, [2.0**-30, 0.5]),
    (1500.5, 28500.5, [0.046875, 0.05, 0.0546875]),
    (120000.5, 2280000.5, [0.0498046875, 0.05, 0.05029296875]),
    (2e6, 3e6, [0.3994140625, 0.4, 0.400390625]),
]
PS = [0.001, 0.025, 0.1, 0.4, 0.5, 0.6, 0.75, 0.9, 0.975, 0.9995]
TAILS = [
    (10, "1/2", "21/2", [1, 2, 5, 10]),
    (20, "25/2", "57/2", [1, 6, 9, 20]),
    (150, "101/2", "301/2", [20, 38, 45, 60]),
    (600, "61/2", "1141/2", [10, 30, 60]),
    (50, "41/2", "1/2", [30, 45, 50]),
]

rows = {
    "student": [[-float(t) or 0.0, v, number(student(t, v))] for v in VS for t in TS if (t, v) != ("100", 1000)],
    "studentQuantile": [
        [p, v, number(halve(lambda t: (student(t, v) if t < 0 else 1 - student(t, v)) < D(p), -1000, 1000))]
        for v in [1, 2, 3, 4, 10, 11, 23, 120]
        for p in PS
        if p != 0.5
    ],
    "beta": [[x, a, b, number(beta_whole(x, a, b))] for a, b in WHOLE for x in XS]
    + [[x, a, b, number(beta_series(x, a, b))] for a, b, xs in SERIES for x in xs],
    "betaQuantile": [
        [p, a, b, number(halve(lambda x: beta_series(x, a, b) < D(p), D(10) ** -30, 1 - D(10) ** -30))]
        for a, b in [(0.5, 40.5), (50.5, 150.5), (12.5, 8.5), (40.5, 0.5), (1500.5, 28500.5)]
        for p in [0.1, 0.5, 0.9]
    ],
    "normal": [[z, number(normal(z))] for z in [-30, -12.5, -8, -5, -3.0625, -2.9375, -2, -1, -0.125, 0, 0.5, 1, 2.5, 3.5, 7]],
    "normalQuantile": [[p, number(halve(lambda z: normal(z) < D(p), -10, 10))] for p in PS if p != 0.5],
    "tail": [[k, n, float(F(a)), float(F(b)), number(tail(k, n, a, b))] for n, a, b, ks in TAILS for k in ks],
}
assert all(abs(beta_series(x, 10, 10) - D(number(beta_whole(x, 10, 10)))) < D(10) ** -15 for x in XS)
lines = [f'  "{name}": [\n' + ",\n".join(f"    {json.dumps(row)}" for row in table) + "\n  ]" for name, table in rows.items()]
print("{\n" + ",\n".join(lines) + "\n}")
