def first[T](items: list[T]) -> T:
    def inner(x: T) -> T:
        return x
    return inner(items[0])


class Box[T]:
    item: T

    def get(self) -> T:
        return self.item

    def convert[U](self, f: U) -> U:
        return f


def plain[T: int](x: T):
    return x


class Derived[T](Box[T]):
    pass
