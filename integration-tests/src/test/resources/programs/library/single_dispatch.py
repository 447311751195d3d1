"""functools.singledispatch, singledispatchmethod and partialmethod."""
from collections.abc import Iterable, Mapping, Sequence, Sized
from functools import partialmethod, singledispatch, singledispatchmethod


@singledispatch
def show(value, *rest):
    """Documentation."""
    return f"object {value!r} {rest}"


@show.register(int)
@show.register(float)
def _(value, *rest):
    return f"number {value} {rest}"


@show.register(bool)
def show_bool(value):
    return f"bool {value}"


@show.register(Mapping)
def _(value):
    return f"mapping {len(value)}"


@show.register(Sequence)
def _(value):
    return f"sequence {len(value)}"


show.register(type(None), lambda value: "none")
show.register(bytes | bytearray, lambda value: "binary")


class Base:
    pass


class Derived(Base):
    pass


@show.register(Base)
def _(value):
    return "base"


for each in (1, 2.5, True, None, {"a": 1}, [1, 2], (1,), "text", b"x", bytearray(b"y"), {1}, Derived(), 1j):
    print(show(each))
print(show(1, 2, 3), show.__name__, show.__doc__)
print(show.dispatch(bool) is show_bool, show.dispatch(Derived)(0), show_bool(False))
print(sorted(key.__name__ for key in show.registry))
for wrong in (lambda: show(), lambda: show.register(5), lambda: show.register(5, len)):
    try:
        wrong()
    except TypeError as error:
        print(str(error).split(" at 0x")[0])


@singledispatch
def sized(value):
    return "object"


@sized.register(Sized)
def _(value):
    return "sized"


@sized.register(Iterable)
def _(value):
    return "iterable"


class Both:
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())


try:
    print(sized(Both()))
except RuntimeError as error:
    print(error)


class Both2(Iterable, Sized):
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())


print(sized(Both2()))


class Formatter:
    def __init__(self, prefix):
        self.prefix = prefix

    @singledispatchmethod
    def format(self, value):
        raise NotImplementedError(f"cannot format {type(value).__name__}")

    @format.register(int)
    def _(self, value):
        return f"{self.prefix} int {value}"

    @format.register(list)
    def _(self, value, sep="-"):
        return f"{self.prefix} list {sep.join(self.format(each) for each in value)}"

    @singledispatchmethod
    @classmethod
    def make(cls, value):
        return cls(f"made of {value}")

    @make.register(int)
    @classmethod
    def _(cls, value):
        return cls("#" * value)


formatter = Formatter(">")
print(formatter.format(3), formatter.format([1, 2]), formatter.format([1, 2], sep="+"))
try:
    formatter.format("text")
except NotImplementedError as error:
    print(error)
print(Formatter.make(3).prefix, Formatter.make("s").prefix, Formatter.format(formatter, 1) if False else "")


class Cell:
    def __init__(self):
        self.alive = False
        self.log = []

    def set_state(self, state, *more, note=None):
        self.alive = state
        self.log.append((state, more, note))

    set_alive = partialmethod(set_state, True, note="alive")
    set_dead = partialmethod(set_state, False)
    again = partialmethod(set_alive, 1)


cell = Cell()
cell.set_alive()
cell.set_dead(1, 2, note="x")
cell.again(2, note="again")
Cell.set_alive(cell)
print(cell.alive, cell.log)
print(repr(Cell.__dict__["set_dead"]).split("<")[0], Cell.__dict__["again"].args, Cell.__dict__["again"].keywords)
try:
    partialmethod(3)
except TypeError as error:
    print(error)
