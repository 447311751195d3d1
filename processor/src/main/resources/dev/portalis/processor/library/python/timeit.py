"""How long functions take."""

import itertools
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5


def _nothing():
    pass


class Timer:
    """Measures a function; statements in strings would have to be compiled at run time."""

    def __init__(self, stmt=_nothing, setup=_nothing, timer=default_timer, globals=None):
        if not callable(stmt) or not callable(setup):
            raise NotImplementedError("timeit measures functions, not source text")
        self.inner_stmt = stmt
        self.inner_setup = setup
        self.timer = timer

    def timeit(self, number=default_number):
        self.inner_setup()
        stmt = self.inner_stmt
        start = self.timer()
        for _ in itertools.repeat(None, number):
            stmt()
        return self.timer() - start

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        scale = 1
        while True:
            for base in (1, 2, 5):
                number = scale * base
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt=_nothing, setup=_nothing, timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(
    stmt=_nothing, setup=_nothing, timer=default_timer, repeat=default_repeat, number=default_number, globals=None
):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
