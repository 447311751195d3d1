"""Operations on paths."""

import posix as _posix

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False

_DIRECTORY = 0o040000
_FILE = 0o100000
_LINK = 0o120000
_KIND = 0o170000


def _text(path):
    """A path as str, or as bytes."""
    if isinstance(path, (str, bytes)):
        return path
    if hasattr(type(path), "__fspath__"):
        return path.__fspath__()
    raise TypeError("expected str, bytes or os.PathLike object, not " + type(path).__name__)


def _name(path):
    text = _text(path)
    return text.decode("utf-8", "surrogateescape") if isinstance(text, bytes) else text


def _like(path, text):
    """A result of the same kind as a path."""
    return text.encode("utf-8", "surrogateescape") if isinstance(path, bytes) else text


def _mode(path, follow):
    try:
        return _posix.status(_name(path), follow)[0] & _KIND
    except (OSError, ValueError):
        return 0


def exists(path):
    return _mode(path, True) != 0


def lexists(path):
    return _mode(path, False) != 0


def isfile(path):
    return _mode(path, True) == _FILE


def isdir(s):
    return _mode(s, True) == _DIRECTORY


def islink(path):
    return _mode(path, False) == _LINK


def ismount(path):
    if not isdir(path):
        return False
    here = _posix.status(_name(path), False)
    above = _posix.status(join(_name(path), ".."), True)
    return here[2] != above[2] or here[1] == above[1]


def getsize(filename):
    return _posix.status(_name(filename), True)[6]


def getmtime(filename):
    return _posix.status(_name(filename), True)[8] / 1e9


def getatime(filename):
    return _posix.status(_name(filename), True)[7] / 1e9


def getctime(filename):
    return _posix.status(_name(filename), True)[9] / 1e9


def samefile(f1, f2):
    a = _posix.status(_name(f1), True)
    b = _posix.status(_name(f2), True)
    return a[1] == b[1] and a[2] == b[2]


def normcase(s):
    return _text(s)


def isabs(s):
    return _name(s).startswith("/")


def join(a, /, *p):
    kind = _text(a)
    path = _name(kind)
    for each in p:
        part = _text(each)
        if isinstance(part, bytes) != isinstance(kind, bytes):
            raise TypeError("Can't mix strings and bytes in path components")
        part = _name(part)
        if part.startswith("/"):
            path = part
        elif not path or path.endswith("/"):
            path += part
        else:
            path += "/" + part
    return _like(kind, path)


def split(p):
    kind = _text(p)
    text = _name(kind)
    place = text.rfind("/") + 1
    head, tail = text[:place], text[place:]
    if head and head != "/" * len(head):
        head = head.rstrip("/")
    return _like(kind, head), _like(kind, tail)


def splitext(p):
    kind = _text(p)
    text = _name(kind)
    slash = text.rfind("/")
    dot = text.rfind(".")
    if dot > slash:
        first = slash + 1
        while first < dot:
            if text[first] != ".":
                return _like(kind, text[:dot]), _like(kind, text[dot:])
            first += 1
    return kind, _like(kind, "")


def splitdrive(p):
    kind = _text(p)
    return _like(kind, ""), kind


def splitroot(p):
    kind = _text(p)
    text = _name(kind)
    empty = _like(kind, "")
    if not text.startswith("/"):
        return empty, empty, kind
    if text[1:2] != "/" or text[2:3] == "/":
        return empty, _like(kind, "/"), _like(kind, text[1:])
    return empty, _like(kind, text[:2]), _like(kind, text[2:])


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def normpath(path):
    kind = _text(path)
    text = _name(kind)
    if not text:
        return _like(kind, ".")
    _, root, rest = splitroot(text)
    parts = []
    for part in rest.split("/"):
        if not part or part == ".":
            continue
        if part != ".." or (not root and not parts) or (parts and parts[-1] == ".."):
            parts.append(part)
        elif parts:
            parts.pop()
    return _like(kind, root + "/".join(parts) or ".")


def abspath(path):
    kind = _text(path)
    text = _name(kind)
    if not text.startswith("/"):
        text = join(_posix.getcwd(), text)
    return _like(kind, normpath(text))


def realpath(filename, *, strict=False):
    kind = _text(filename)
    path = "/"
    rest = abspath(_name(kind)).split("/")[1:]
    links = 0
    while rest:
        part = rest.pop(0)
        if not part or part == ".":
            continue
        if part == "..":
            path = dirname(path)
            continue
        following = join(path, part)
        if strict:
            _posix.status(following, False)
        if links < 40 and islink(following):
            links += 1
            target = _posix.readlink(following)
            if target.startswith("/"):
                path = "/"
            rest = target.split("/") + rest
        else:
            path = following
    return _like(kind, path)


def relpath(path, start=None):
    kind = _text(path)
    text = _name(kind)
    if not text:
        raise ValueError("no path specified")
    here = [part for part in abspath("." if start is None else _name(start)).split("/") if part]
    there = [part for part in abspath(text).split("/") if part]
    common = 0
    while common < min(len(here), len(there)) and here[common] == there[common]:
        common += 1
    parts = [".."] * (len(here) - common) + there[common:]
    return _like(kind, "/".join(parts) or ".")


def commonprefix(m):
    if not m:
        return ""
    texts = list(m)
    if not isinstance(texts[0], (list, tuple)):
        texts = [_text(each) for each in texts]
    low = min(texts)
    high = max(texts)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    texts = [_name(each) for each in paths]
    absolute = {text.startswith("/") for text in texts}
    if len(absolute) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[part for part in text.split("/") if part and part != "."] for text in texts]
    low = min(split_paths)
    high = max(split_paths)
    common = low
    for i, part in enumerate(low):
        if part != high[i]:
            common = low[:i]
            break
    return ("/" if True in absolute else "") + "/".join(common)


def expanduser(path):
    kind = _text(path)
    text = _name(kind)
    if not text.startswith("~"):
        return kind
    end = text.find("/")
    if end < 0:
        end = len(text)
    home = _posix.environ().get("HOME")
    if end != 1 or home is None:
        return kind
    return _like(kind, (home.rstrip("/") + text[end:]) or "/")


def expandvars(path):
    import re

    kind = _text(path)
    variables = _posix.environ()

    def value(match):
        name = match.group(1) or match.group(2)
        return variables.get(name, match.group(0))

    return _like(kind, re.sub(r"\$(?:(\w+)|\{([^}]*)\})", value, _name(kind), flags=re.ASCII))
