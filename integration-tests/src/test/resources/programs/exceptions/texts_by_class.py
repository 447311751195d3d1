"""str() of an exception is a method like any other: subclasses choose whose."""


class ConfigError(Exception):
    pass


class MissingOption(ConfigError, KeyError):
    def __init__(self, section, option):
        super().__init__(f"no option {option!r} in section [{section}]")

    __str__ = Exception.__str__


class Plain(KeyError):
    pass


class Mixed(ConfigError, KeyError):
    pass


class Wrapped(OSError):
    def __str__(self):
        return "<" + super().__str__() + ">"


class Shouting(KeyError):
    def __str__(self):
        return BaseException.__str__(self).upper()


for error in (
    MissingOption("client", "color"),
    Plain("a"),
    Plain("a", 1),
    Plain(),
    Mixed("k"),
    Wrapped(2, "No such file", "x.txt"),
    Wrapped("one"),
    Shouting("key"),
):
    print(type(error).__name__, "|", str(error), "|", repr(error), "|", f"{error}")

print(KeyError.__str__(KeyError("k")), LookupError.__str__(KeyError("k")))
print(OSError.__str__(OSError(1, "x")), Exception.__str__(OSError(1, "x")))
print(ExceptionGroup.__str__(ExceptionGroup("g", [ValueError(1)])))
print(Exception.__str__(ExceptionGroup("g", [ValueError(1)])))
print(ImportError.__str__(ImportError("no", name="n")), SyntaxError.__str__(SyntaxError("bad")))
try:
    "é".encode("ascii")
except UnicodeEncodeError as e:
    print(UnicodeEncodeError.__str__(e))
    print(Exception.__str__(e))
try:
    KeyError.__str__(ValueError("x"))
except TypeError as e:
    print(e)
