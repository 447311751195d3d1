data = [1, 2, 3]
squares = [x * x for x in data]


def simple(rows):
    return [cell for row in rows for cell in row if cell]


def shadowed(x):
    y = [x for x in range(x)]
    return x, y


def captured(n):
    return [lambda: i + n for i in range(n)]


def generators(n):
    return consume(i * n for i in range(n)), {i for i in (j for j in range(n))}


def nested(n):
    return [[i * j for j in range(i)] for i in range(n)]


def walrus(rows):
    if consume((last := row) for row in rows):
        return last
    found = [hit for row in rows if (hit := row)]
    return found, hit


def walrus_generator(rows):
    return consume(m for r in rows if (m := r)), m


def walrus_nonlocal():
    total = 0

    def inner(rows):
        nonlocal total
        return [total := total + r for r in rows]
    return inner, total


def walrus_global(rows):
    global seen
    return [seen := r for r in rows]


def dicts(names):
    return {k: v for k, v in names.items()}, {k for k in names}


top = [module_walrus := x for x in data]
