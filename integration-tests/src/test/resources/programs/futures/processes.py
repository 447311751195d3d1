"""Pools of processes: tasks get copies of what they are given, and give copies of their results."""
import concurrent.futures.process
import threading
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from enum import Enum

Pair = namedtuple("Pair", "left right")
SQUARES = [n * n for n in range(5)]


class Color(Enum):
    RED = 1
    GREEN = 2


@dataclass
class Job:
    name: str
    parts: list = field(default_factory=list)


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        self.balance += amount
        return self


class Chosen:
    def __init__(self, secret):
        self.secret = secret

    def __getstate__(self):
        return {"secret": self.secret, "travelled": True}

    def __setstate__(self, state):
        self.__dict__.update(state)


class Reduced:
    def __init__(self, n):
        self.n = n

    def __reduce__(self):
        return (Reduced, (self.n + 100,))


class Trouble(Exception):
    def __init__(self, code, text="trouble"):
        super().__init__(code, text)
        self.code = code


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


def square(n):
    return SQUARES[n] if n < len(SQUARES) else n * n


def extend(items, more, *, last="z"):
    items.extend(more)
    items.append(last)
    return items


def same(value):
    return value


def deposit(account, amount):
    return account.deposit(amount)


def is_red(color):
    return color is Color.RED, color


def fail(code):
    raise Trouble(code)


def divide(a, b):
    return a / b


def make_lambda():
    return lambda: 1


def thread_name():
    return threading.current_thread().name


def outcome(pool, function, *arguments):
    try:
        return pool.submit(function, *arguments).result()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def local():
    def inner():
        return 1

    return inner


def main():
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(pool.submit(square, 7).result(), list(pool.map(square, range(7), chunksize=3)))
        items = [1]
        print(pool.submit(extend, items, (2, 3), last="y").result(), items)
        account = Account("Ada", 10)
        changed = pool.submit(deposit, account, 5).result()
        print(changed.balance, account.balance, changed is account, type(changed) is Account)
        print(pool.submit(is_red, Color.RED).result())
        print(pool.submit(same, Pair([1], "b")).result(), pool.submit(same, Job("j", [1])).result())
        print(pool.submit(same, deque([1, [2]], 5)).result())
        print(pool.submit(same, defaultdict(list, {"a": [1]})).result())
        print(pool.submit(same, OrderedDict(b=1, a=2)).result(), Counter("aab"))
        shared = [1]
        both = pool.submit(same, {"x": shared, "y": shared, "z": frozenset({1}), "b": b"b"}).result()
        print(both["x"] is both["y"], both["x"] is shared, both)
        node = Node(1)
        node.next = node
        copy = pool.submit(same, node).result()
        print(copy.next is copy, copy is node)
        print(pool.submit(same, Chosen(3)).result().__dict__)
        print(pool.submit(same, Reduced(1)).result().n)
        print(pool.submit(same, len).result() is len, pool.submit(same, Account).result() is Account)
        print(pool.submit(same, account.deposit).result()(1).balance, account.balance)
        print(pool.submit(thread_name).result())
        print(outcome(pool, fail, 7))
        print(outcome(pool, divide, 1, 0))
        try:
            pool.submit(fail, 8).result()
        except Trouble as e:
            print(e.code, e.args, type(e.__cause__).__name__, "Traceback" in str(e.__cause__))
        print(outcome(pool, local()))
        print(outcome(pool, make_lambda))
        print(outcome(pool, lambda: 1))
        print(outcome(pool, same, threading.Lock()))
        print(outcome(pool, same, threading.RLock()))
        print(outcome(pool, same, (n for n in items)))
        print(outcome(pool, same, threading))
        futures = {pool.submit(square, n): n for n in range(4)}
        print(sorted((futures[f], f.result()) for f in as_completed(futures)))
    try:
        pool.submit(square, 1)
    except RuntimeError as e:
        print(e)
    for arguments in [{"max_workers": 0}, {"max_tasks_per_child": 0}, {"initializer": 3}]:
        try:
            ProcessPoolExecutor(**arguments)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
    with ProcessPoolExecutor(1) as pool:
        try:
            pool.map(square, [1], chunksize=0)
        except ValueError as e:
            print(e)
    print(ProcessPoolExecutor, concurrent.futures.process.BrokenProcessPool.__mro__[1:3])


if __name__ == "__main__":
    main()
