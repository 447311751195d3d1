print(len([1, 2]))
x = max(3, 4)
def f():
    return max(1, 2)
print(f())
def max(*a):
    return "mine"
print(f(), max(1), x)
orig = sum
def sum(it):
    return ("sum", orig(it))
print(sum([1, 2]))
for i in range(3):
    print(str(i))
    if i == 1:
        str = repr
print(str("a"))
class list(list):
    def first(self): return self[0]
print(list([1,2]).first())
try:
    input
    print("has input")
except NameError:
    input = None
del max
print(max(3, 9))
try:
    unicode
except NameError:
    unicode = str
print(unicode("a"))
try:
    print(nonexist)
except NameError as e:
    print(e)


def use_filter(values):
    return list_of(filter(values))


def list_of(it):
    return tuple(it)


def filter(values):
    return [v for v in values if v]


print(use_filter([0, 1, 2]))
del filter
print(tuple(filter(None, [0, 3])))


class Shadow:
    id = id
    type = type("x")

    def both(self):
        return self.type, id(self) == Shadow.id(self)


print(Shadow().both())
