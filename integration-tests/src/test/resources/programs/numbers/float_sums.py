"""Sums of floats lose nothing by rounding; infinities and zeros stay what they are."""
import random

random.seed(5)
for scale in (1, 1e10, 1e-300, 1e300):
    values = [random.uniform(-1, 1) * 10.0 ** random.randint(-8, 8) * scale for _ in range(400)]
    print(sum(values), sum(v for v in values), sum((v * 0.5 for v in values), 0.25), sum(values, 7))
inf = float("inf")
for values in ([inf, 1.0], [1.0, -inf, 2.0], [inf, -inf], [1e308, 1e308, -1e308], [1e16, 1.0, -1e16],
               [5e-324, -5e-324], [-0.0, -0.0], [], [0.1] * 10, [1, 2.5, 10 ** 20], [float("nan"), 1.0]):
    print(sum(values), sum(v for v in values), sum((v for v in values), -0.0), sum(values, 0.5))
