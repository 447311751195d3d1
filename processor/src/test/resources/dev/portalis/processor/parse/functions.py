@decorator
@module.factory(1, key="x")
def f(a, b: int, /, c: str = "c", *args: int, d, e: float = 1.0, **kwargs: str) -> bool:
    """Doc."""
    return True


def g(*, only): ...
def h(a=1, /, b=2, *, c=3, d): pass
def i(*args): return args, kwargs
def generic[T: int, U: (str, bytes), *Ts, **P](x: T, *args: *Ts) -> U: ...


async def coroutine():
    async with a as b, c:
        await d
    async for x in y:
        yield x
    else:
        pass
    values = [x async for x in y if await x]
    lazy = (await z for z in w)


def generator():
    x = yield
    y = yield x
    z = yield from generator()
    yield a, b
    yield


class A: pass


@decorator
class B[T](Base, metaclass=Meta, *args, **kwargs):
    field: int = 0
    other: str

    @property
    def name(self):
        return self.__name

    @name.setter
    def name(self, value): self.__name = value

    class Inner(A.B): ...
