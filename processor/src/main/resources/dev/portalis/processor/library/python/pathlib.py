"""Paths as objects."""

import fnmatch
import os

__all__ = ["PurePath", "PurePosixPath", "Path", "PosixPath"]


def _parse(parts):
    """The root and the names of a path."""
    text = ""
    for part in parts:
        piece = part if isinstance(part, bytes) or not hasattr(part, "__fspath__") else part.__fspath__()
        if not isinstance(piece, str):
            raise TypeError(
                "argument should be a str or an os.PathLike object where __fspath__ returns a str, not "
                + repr(type(piece).__name__)
            )
        if piece.startswith("/"):
            text = piece
        elif piece:
            text = text + "/" + piece if text else piece
    root = ""
    if text.startswith("/"):
        root = "//" if text.startswith("//") and not text.startswith("///") else "/"
    return root, [name for name in text.split("/") if name and name != "."]


class PurePath:
    """A path; nothing of it need exist."""

    def __new__(cls, *args):
        if cls is PurePath:
            return object.__new__(PurePosixPath)
        return object.__new__(PosixPath if cls is Path else cls)

    def __init__(self, *args):
        self._root, self._names = _parse(args)

    def _make(self, root, names):
        made = type(self)()
        made._root = root
        made._names = names
        return made

    def with_segments(self, *pathsegments):
        return type(self)(*pathsegments)

    def __str__(self):
        return self._root + "/".join(self._names) or "."

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return os.fsencode(str(self))

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def as_posix(self):
        return str(self)

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        safe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/"
        return "file://" + "".join(chr(b) if chr(b) in safe else f"%{b:02X}" for b in bytes(self))

    def __hash__(self):
        return hash(str(self))

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._root == other._root and self._names == other._names

    def __lt__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parts < other.parts

    def __le__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parts <= other.parts

    def __gt__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parts > other.parts

    def __ge__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parts >= other.parts

    def __truediv__(self, key):
        if not isinstance(key, (str, PurePath)) and not hasattr(key, "__fspath__"):
            return NotImplemented
        return self.joinpath(key)

    def __rtruediv__(self, key):
        if not isinstance(key, (str, PurePath)):
            return NotImplemented
        return type(self)(key, self)

    def joinpath(self, *pathsegments):
        return type(self)(self, *pathsegments)

    @property
    def drive(self):
        return ""

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._root

    @property
    def parts(self):
        return ((self._root,) if self._root else ()) + tuple(self._names)

    @property
    def name(self):
        return self._names[-1] if self._names else ""

    @property
    def suffix(self):
        name = self.name
        dot = name.rfind(".")
        return name[dot:] if 0 < dot < len(name) - 1 else ""

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return []
        return ["." + each for each in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        name = self.name
        dot = name.rfind(".")
        return name[:dot] if 0 < dot < len(name) - 1 else name

    @property
    def parent(self):
        return self._make(self._root, self._names[:-1]) if self._names else self

    @property
    def parents(self):
        return tuple(self._make(self._root, self._names[:end]) for end in range(len(self._names) - 1, -1, -1))

    def with_name(self, name):
        if not self._names:
            raise ValueError("%r has an empty name" % (self,))
        if not name or "/" in name or name == ".":
            raise ValueError("Invalid name %r" % (name,))
        return self._make(self._root, self._names[:-1] + [name])

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if "/" in suffix or (suffix and not suffix.startswith(".")) or suffix == ".":
            raise ValueError("Invalid suffix %r" % (suffix,))
        if not self._names:
            raise ValueError("%r has an empty name" % (self,))
        return self.with_name(self.stem + suffix)

    def is_absolute(self):
        return bool(self._root)

    def is_reserved(self):
        return False

    def is_relative_to(self, other, /, *_deprecated):
        other = type(self)(other, *_deprecated)
        return other == self or other in self.parents

    def relative_to(self, other, /, *_deprecated, walk_up=False):
        other = type(self)(other, *_deprecated)
        steps = 0
        for candidate in (other,) + other.parents:
            if candidate == self or candidate in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if candidate.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
            steps += 1
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self._make("", [".."] * steps + self._names[len(candidate._names) :])

    def match(self, path_pattern, *, case_sensitive=None):
        pattern = type(self)(path_pattern)
        wanted = list(pattern.parts)
        if not wanted:
            raise ValueError("empty pattern")
        parts = list(self.parts)
        if len(wanted) > len(parts) or (pattern._root and len(wanted) != len(parts)):
            return False
        return all(fnmatch.fnmatchcase(p, w) for p, w in zip(reversed(parts), reversed(wanted)))


class PurePosixPath(PurePath):
    """A path of POSIX."""


class Path(PurePath):
    """A path of files that may exist."""

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls(os.path.expanduser("~"))

    # What it is

    def stat(self, *, follow_symlinks=True):
        return os.stat(str(self), follow_symlinks=follow_symlinks)

    def lstat(self):
        return os.lstat(str(self))

    def exists(self, *, follow_symlinks=True):
        return os.path.exists(str(self)) if follow_symlinks else os.path.lexists(str(self))

    def is_file(self):
        return os.path.isfile(str(self))

    def is_dir(self):
        return os.path.isdir(str(self))

    def is_symlink(self):
        return os.path.islink(str(self))

    def is_mount(self):
        return os.path.ismount(str(self))

    def samefile(self, other_path):
        return os.path.samefile(str(self), os.fspath(other_path))

    def absolute(self):
        return self if self.is_absolute() else type(self)(os.getcwd(), self)

    def resolve(self, strict=False):
        return type(self)(os.path.realpath(str(self), strict=strict))

    def expanduser(self):
        return type(self)(os.path.expanduser(str(self)))

    def readlink(self):
        return type(self)(os.readlink(str(self)))

    # What is in it

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return open(str(self), mode, encoding=encoding, errors=errors, newline=newline)

    def read_text(self, encoding=None, errors=None):
        with self.open("r", encoding=encoding, errors=errors) as f:
            return f.read()

    def read_bytes(self):
        with self.open("rb") as f:
            return f.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % type(data).__name__)
        with self.open("w", encoding=encoding, errors=errors, newline=newline) as f:
            return f.write(data)

    def write_bytes(self, data):
        with self.open("wb") as f:
            return f.write(data)

    def iterdir(self):
        for name in os.listdir(str(self)):
            yield self._make(self._root, self._names + [name])

    def glob(self, pattern, *, case_sensitive=None):
        _, names = _parse([pattern])
        if not names:
            raise ValueError("Unacceptable pattern: {!r}".format(pattern))
        if pattern.startswith("/"):
            raise NotImplementedError("Non-relative patterns are unsupported")
        seen = set()
        for path in self._select(names):
            if path not in seen:
                seen.add(path)
                yield path

    def rglob(self, pattern, *, case_sensitive=None):
        return self.glob("**/" + pattern)

    def _select(self, names):
        if not names:
            yield self
            return
        first, rest = names[0], names[1:]
        if first == "**":
            for directory in self._directories():
                yield from directory._select(rest)
        elif any(c in first for c in "*?["):
            for entry in self._entries():
                if fnmatch.fnmatchcase(entry.name, first) and (not rest or entry.is_dir()):
                    yield from entry._select(rest)
        else:
            path = self / first
            if path.exists() if not rest else path.is_dir():
                yield from path._select(rest)

    def _entries(self):
        try:
            return list(self.iterdir())
        except OSError:
            return []

    def _directories(self):
        yield self
        for entry in self._entries():
            if entry.is_dir() and not entry.is_symlink():
                yield from entry._directories()

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for top, dirs, files in os.walk(str(self), top_down, on_error, follow_symlinks):
            yield type(self)(top), dirs, files

    # Changes

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(str(self), mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def touch(self, mode=0o666, exist_ok=True):
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, "File exists", str(self))
            os.utime(str(self))
            return
        with self.open("a"):
            pass

    def unlink(self, missing_ok=False):
        try:
            os.unlink(str(self))
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        os.rmdir(str(self))

    def rename(self, target):
        os.rename(str(self), os.fspath(target))
        return type(self)(target)

    def replace(self, target):
        os.replace(str(self), os.fspath(target))
        return type(self)(target)

    def symlink_to(self, target, target_is_directory=False):
        os.symlink(os.fspath(target), str(self))

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(str(self), mode)


class PosixPath(Path):
    """A path of POSIX."""
