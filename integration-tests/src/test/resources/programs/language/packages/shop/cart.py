from .tax import rates

TOTAL_CALLS = 0
print("loading", __name__)


class Cart:
    def __init__(self):
        self.lines = []

    def add(self, name, price, count=1):
        self.lines.append((name, price * count))

    def total(self):
        global TOTAL_CALLS
        TOTAL_CALLS += 1
        return rates.gross(sum(p for _, p in self.lines))
