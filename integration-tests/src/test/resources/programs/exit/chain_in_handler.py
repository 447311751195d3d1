def rec(n):
    return rec(n + 1)
try:
    rec(0)
except RecursionError:
    print("recursion")
try:
    try:
        raise ValueError("one")
    except ValueError:
        raise TypeError("two")
except TypeError:
    [][0]
