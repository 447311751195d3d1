"""Prices of what is in a cart, and whatever else Java may ask for."""
from __future__ import annotations

import math
from decimal import ROUND_HALF_EVEN, Decimal


class Cart:
    def __init__(self, owner, limit=3):
        self.owner = owner
        self.limit = limit
        self.items = {}

    def add(self, sku, price, qty=1):
        if qty <= 0:
            raise ValueError(f"bad quantity {qty}")
        if len(self.items) == self.limit:
            raise CartFull(self)
        before = self.items.get(sku, (price, 0))
        self.items[sku] = (price, before[1] + qty)
        return self

    def total(self):
        return sum(price * qty for price, qty in self.items.values())

    @property
    def size(self):
        return len(self.items)

    def each(self, callback):
        for sku, (price, qty) in sorted(self.items.items()):
            callback(sku, price, qty)


class CartFull(Exception):
    def __str__(self):
        return f"no room in the cart of {self.args[0].owner}"


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def new_cart(owner):
    return Cart(owner)


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def power(n):
    return 2**n


def mean(numbers):
    return math.fsum(numbers) / len(numbers) if numbers else None


def longest(words):
    return max(map(len, words)) if words else None


def position(of, words):
    return words.index(of) if of in words else None


def find(names, prefix):
    for name in names:
        if name.startswith(prefix):
            return name
    return None


def group(words):
    groups = {}
    for word in words:
        groups.setdefault(len(word), []).append(word)
    return groups


def unique(words):
    return {word.lower() for word in words}


def scramble(data):
    return bytes(b ^ 0x5A for b in data)


def apply(f, numbers):
    return [f(x) for x in numbers]


def length(point):
    return math.hypot(point.x, point.y)


def origin():
    return Point(0.0, 0.0)


def squares(n):
    for i in range(n):
        yield i * i


def total_of(numbers):
    return sum(numbers)


def table(n):
    return [[i * j for j in range(n)] for i in range(n)]


def scaled(rows, factor):
    return [[value * factor for value in row] for row in rows]


def sorted_words(words):
    return sorted(words)


def with_tax(price, rate):
    return (price * (1 + rate)).quantize(Decimal("0.01"), ROUND_HALF_EVEN)


def not_a_number():
    return Decimal("NaN")


def maybe(flag):
    return "yes" if flag else None


def same(value):
    return value


def fail(kind):
    raise {"value": ValueError, "zero": ZeroDivisionError}[kind]("by " + kind)


def call(action):
    try:
        return action()
    finally:
        calls.append(1)


def endless(n):
    return endless(n + 1) + 1


calls = []


def number_of_calls():
    return len(calls)


visits = 0
recent = []


class Meter:
    def __init__(self):
        self.value = 0

    def count(self):
        self.value += 1
        return self.value


meter = Meter()


def visit(n):
    global visits
    visits += 1
    recent.append(n)
    for each in recent:
        if each < 0:
            return -1
    if len(recent) > 20:
        recent.pop()
        recent.pop()
    return meter.count()


def number_of_visits():
    return visits, meter.value
