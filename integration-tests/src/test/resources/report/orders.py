"""Orders, priced by a pool of threads: some of it typed, some dynamic."""
import threading
from concurrent.futures import ThreadPoolExecutor
from queue import Queue


class Item:
    def __init__(self, name: str, price: float, count: int):
        self.name = name
        self.price = price
        self.count = count

    def total(self):
        return self.price * self.count


class Loose:
    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value


prices = {"tea": 3.5, "coffee": 4.25, "<b>&cake</b>": 2.75}
log = []


def mean(values):
    total = 0
    for value in values:
        total += value
    return total / len(values)


def mixed(flag):
    result = 1
    if flag:
        result = "one"
    return result


def primes(limit):
    found = []
    for n in range(2, limit):
        if all(n % p for p in found):
            found.append(n)
    return found


def drain(queue, results):
    while True:
        item = queue.get()
        if item is None:
            break
        results.append(item * 2)


def price(name):
    log.append(name)
    return prices.get(name, 0.0)


def square(n):
    return n * n


def main():
    items = [Item("tea", 3.5, 2), Item("coffee", 4.25, 1)]
    print(sum(item.total() for item in items))
    print(mean([1, 2, 3]), mean([0.5, 1.5]))
    for i in range(3):
        for j in range(3):
            print(mixed(i == j), end=" ")
    print()
    print(primes(30)[-1], Loose(4).value + 1)
    queue = Queue()
    results = []
    worker = threading.Thread(target=drain, args=(queue, results))
    worker.start()
    for i in range(4):
        queue.put(i)
    queue.put(None)
    worker.join()
    print(results)
    with ThreadPoolExecutor(2) as pool:
        print(sorted(pool.map(price, prices)), list(pool.map(square, range(5))))
    print(f"{len(log)} lines, {log[0]!r:>8}")


main()
