match command.split():
    case []:
        pass
    case [x] if x > 0:
        pass
    case [x, *rest] | (x, _, *rest):
        pass
    case 1 | -1 | 1.5 | 1 + 2j | -1.0 - 2j:
        pass
    case "a" "b" | b"c":
        pass
    case None | True | False:
        pass
    case Color.RED | a.b.c:
        pass
    case {"key": value, 1: _, **others}:
        pass
    case {}:
        pass
    case Point(0, y=0) | Point(x=0, y=0,):
        pass
    case Point():
        pass
    case (1 | 2) as number:
        pass
    case [1, [2, *_], {"a": [3]}] as whole:
        pass
    case a, b, *_:
        pass
    case str(text) | text:
        pass

match a, b:
    case _: pass

match = 1
case = match
match[case]
match(case)
type = 1
_ = type
