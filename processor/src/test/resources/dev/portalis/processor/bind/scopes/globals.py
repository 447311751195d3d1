total = 0
limit: int = 10
declared: int


def add(n):
    global total
    total += n


def make():
    global created, helper
    created = 1

    def helper():
        return total

    class Local:
        global made_in_class
        made_in_class = 2
        value = made_in_class


def stops_at_global():
    total = 1

    def inner():
        global total

        def innermost():
            return total
        return innermost
    return inner, total


def local_annotation():
    x: int
    y: limit = 1
    return y


def imports():
    import os.path
    import queue as q
    from threading import Thread as T, Lock
    return os, q, T, Lock


def handlers():
    try:
        pass
    except ValueError as e:
        def later():
            return e
    for total in range(3):
        pass
    with open("f") as (a, [b, *c]):
        pass
    return later, a, b, c
