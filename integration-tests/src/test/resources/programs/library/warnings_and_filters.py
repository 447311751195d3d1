import sys

import warnings
def f():
    warnings.warn("hello")
    warnings.warn("level", DeprecationWarning, stacklevel=2)
f()
f()
for i in range(3):
    warnings.warn("in loop %d" % (i % 2), RuntimeWarning)
warnings.warn("far", stacklevel=100)
warnings.warn_explicit("exp", UserWarning, "some.py", 12)
try:
    warnings.warn("x", int)
except TypeError as e:
    print(e)
try:
    warnings.warn("x", 3)
except TypeError as e:
    print(e)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    f()
    print(len(w), [str(x.message) for x in w], [x.category for x in w], [x.lineno for x in w])
    w[0].filename = w[0].filename.rpartition("/")[2]
    print(w[0])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("err", FutureWarning)
    except FutureWarning as e:
        print(repr(e))
warnings.filterwarnings("ignore", message=".*ignored", category=UserWarning)
warnings.warn("this is ignored")
warnings.warn("this is IGNORED")
warnings.warn("not this")
def show(message, category, filename, lineno, file=None, line=None):
    print("SHOW", message, category.__name__, lineno, file, line)
old = warnings.showwarning
warnings.showwarning = show
warnings.warn(DeprecationWarning("inst"))
warnings.showwarning = old
print(warnings.formatwarning("m", UserWarning, "nofile.py", 3, "   src  "), end="")
warnings.formatwarning = lambda m, c, f, l, line=None: "custom %s\n" % m
warnings.warn("formatted")
try:
    warnings.simplefilter("bad")
except (AssertionError, ValueError) as e:
    print(type(e), e)


# Actions


def run(action):
    with warnings.catch_warnings(record=True) as log:
        warnings.resetwarnings()
        warnings.simplefilter(action)
        for text in ("a", "b", "a"):
            warnings.warn(text)
        warnings.warn("a")
    return [(str(each.message), each.lineno) for each in log]


for action in ("default", "always", "ignore", "module", "once"):
    print(action, run(action))


class OwnWarning(UserWarning):
    def __str__(self):
        return "own " + super().__str__()


with warnings.catch_warnings(record=True, action="always", category=OwnWarning) as log:
    warnings.warn("category", OwnWarning)
    warnings.warn(OwnWarning("instance"), ResourceWarning)
    warnings.warn("nobody sees", PendingDeprecationWarning)
print([(each.category.__name__, str(each.message)) for each in log])

with warnings.catch_warnings():
    warnings.filterwarnings("error", "dep.*", DeprecationWarning, "__main__")
    try:
        warnings.warn("Deprecated thing", DeprecationWarning)
    except DeprecationWarning as e:
        print("raised", e)

manager = warnings.catch_warnings()
print(manager)
with manager:
    try:
        with manager:
            pass
    except RuntimeError as e:
        print(e)
try:
    warnings.catch_warnings(record=True).__exit__()
except RuntimeError as e:
    print(e)

registry = {}
for _ in range(2):
    warnings.warn_explicit("explicit", UserWarning, "other.py", 7, registry=registry)
print(sorted(map(str, registry)))
for call in (
    lambda: warnings.filterwarnings("ignore", message=3),
    lambda: warnings.filterwarnings("ignore", category=3),
    lambda: warnings.filterwarnings("ignore", category=int),
    lambda: warnings.simplefilter("ignore", lineno=-1),
    lambda: warnings.warn("x", skip_file_prefixes="abc"),
):
    try:
        call()
    except (AssertionError, TypeError) as e:
        print(type(e).__name__, e)
