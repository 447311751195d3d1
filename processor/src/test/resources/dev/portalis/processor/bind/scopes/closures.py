def counter(start):
    count = start

    def increment(step=1):
        nonlocal count
        count += step
        return count

    def peek():
        return count, start

    unused = 1
    return increment, peek, lambda k: count + k


def three_levels(a):
    def middle():
        def inner():
            return a
        return inner
    return middle


def shadow(x):
    def inner():
        x = 1
        return x
    return inner() + x


def recursive():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)
    return fact


def declared_only():
    a = 1
    def f():
        nonlocal a
    return f


def deleted(x):
    def inner():
        return x
    del x
    return inner


def through_lambda(x):
    return lambda: (lambda: x)


def defaults(a):
    def inner(b=a, *, c=a):
        return b + c
    return inner


def decorated(wrap):
    @wrap
    def inner():
        pass
    return inner


def gen(n):
    for i in range(n):
        yield (j + i for j in range(n))
