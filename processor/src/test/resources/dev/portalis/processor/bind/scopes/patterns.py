def match_all(command):
    match command:
        case [x, y, *rest]:
            return x, y, rest
        case {"key": value, **others}:
            return value, others
        case Point(a, b=c) as whole if (n := a):
            return a, c, whole, n
        case (1 | 2) as number:
            return lambda: number
        case str() | None:
            pass
        case other:
            return other


match total:
    case [first, _]:
        pass
    case _:
        pass
