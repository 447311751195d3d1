class Plain:
    x = 1
    y = x

    def method(self):
        return x

    def __private(self, __arg):
        self.__field = __arg
        import __module
        return __module, __other__, __free

    class Nested:
        z = 1

        def method(self):
            return super().method()


class WithClass:
    def explicit(self):
        return __class__

    def through(self):
        return lambda: super().through()

    def generator(self):
        return [super(WithClass, self).x for _ in self]

    def none(self):
        return self


class __Underscored:
    def f(self, __x):
        return __x


class ___:
    def f(self, __x):
        return __x


def make(base, value):
    class Made(base):
        kept = value
        value = 3

        def get(self):
            return value, base

        nonlocal_free = [value for _ in range(2)]
    return Made


def nonlocal_in_class():
    count = 0

    class Counter:
        nonlocal count
        count = 1
    return count


class Loops:
    names = [n for n in dir()]
    pairs = {a: b for a, b in zip(names, names)}
    for i in range(3):
        pass
    functions = [lambda: i for i in range(3)]
