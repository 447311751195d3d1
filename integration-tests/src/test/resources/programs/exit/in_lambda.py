from functools import reduce
def comb(a, b):
    if b == 3: raise ArithmeticError("three")
    return a + b
print(reduce(comb, [1, 2]))
sorted([3, 1, 2], key=lambda v: comb(0, v))
