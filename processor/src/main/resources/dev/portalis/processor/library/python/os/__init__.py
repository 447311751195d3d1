"""Files, directories and the environment."""

import posix as _posix
import random as _random
import sys as _sys
from collections.abc import MutableMapping as _MutableMapping

from . import path

name = "posix"
linesep = "\n"
curdir = "."
pardir = ".."
sep = "/"
extsep = "."
altsep = None
pathsep = ":"
defpath = "/bin:/usr/bin"
devnull = "/dev/null"
error = OSError

F_OK = 0
R_OK = 4
W_OK = 2
X_OK = 1
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
EX_OK = 0

_DIRECTORY = 0o040000
_FILE = 0o100000
_LINK = 0o120000
_KIND = 0o170000


class PathLike:
    """What has a path."""

    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return hasattr(subclass, "__fspath__")
        return NotImplemented


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    if not hasattr(type(path), "__fspath__"):
        raise TypeError("expected str, bytes or os.PathLike object, not " + type(path).__name__)
    result = path.__fspath__()
    if not isinstance(result, (str, bytes)):
        raise TypeError(
            f"expected {type(path).__name__}.__fspath__() to return str or bytes, not {type(result).__name__}"
        )
    return result


def fsencode(filename):
    text = fspath(filename)
    return text.encode("utf-8", "surrogateescape") if isinstance(text, str) else text


def fsdecode(filename):
    text = fspath(filename)
    return text.decode("utf-8", "surrogateescape") if isinstance(text, bytes) else text


# The environment


class _Environ(_MutableMapping):
    """The variables; changes are seen by this program."""

    def __init__(self, data):
        self._data = data

    def __getitem__(self, key):
        if key not in self._data:
            raise KeyError(key) from None
        return self._data[key]

    def __setitem__(self, key, value):
        for each in (key, value):
            if not isinstance(each, str):
                raise TypeError("str expected, not %s" % type(each).__name__)
        self._data[key] = value

    def __delitem__(self, key):
        if key not in self._data:
            raise KeyError(key) from None
        del self._data[key]

    def __iter__(self):
        return iter(list(self._data))

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return "environ({%s})" % ", ".join(f"{k!r}: {v!r}" for k, v in self._data.items())

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]


environ = _Environ(_posix.environ())


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value, /):
    environ[name] = value


def unsetenv(name, /):
    environ.pop(name, None)


def getpid():
    return _posix.getpid()


def cpu_count():
    return _posix.cpu_count()


def urandom(size, /):
    return _random.SystemRandom().randbytes(size)


def getcwd():
    return _posix.getcwd()


def getlogin():
    return environ.get("USER", "root")


def strerror(code, /):
    texts = {
        1: "Operation not permitted", 2: "No such file or directory", 13: "Permission denied", 17: "File exists",
        20: "Not a directory", 21: "Is a directory", 22: "Invalid argument", 39: "Directory not empty",
    }  # fmt: skip
    return texts.get(code, f"Unknown error {code}")


class terminal_size(tuple):
    """Columns and lines."""

    @property
    def columns(self):
        return self[0]

    @property
    def lines(self):
        return self[1]

    def __repr__(self):
        return f"os.terminal_size(columns={self[0]}, lines={self[1]})"


def get_terminal_size(fd=1, /):
    raise OSError(25, "Inappropriate ioctl for device")


# Files


class stat_result(tuple):
    """What is known of a file."""

    def __new__(cls, numbers, nanos):
        self = super().__new__(cls, numbers)
        self._nanos = nanos
        return self

    @property
    def st_mode(self):
        return self[0]

    @property
    def st_ino(self):
        return self[1]

    @property
    def st_dev(self):
        return self[2]

    @property
    def st_nlink(self):
        return self[3]

    @property
    def st_uid(self):
        return self[4]

    @property
    def st_gid(self):
        return self[5]

    @property
    def st_size(self):
        return self[6]

    @property
    def st_atime(self):
        return self._nanos[0] / 1e9

    @property
    def st_mtime(self):
        return self._nanos[1] / 1e9

    @property
    def st_ctime(self):
        return self._nanos[2] / 1e9

    @property
    def st_atime_ns(self):
        return self._nanos[0]

    @property
    def st_mtime_ns(self):
        return self._nanos[1]

    @property
    def st_ctime_ns(self):
        return self._nanos[2]

    def __repr__(self):
        names = ("mode", "ino", "dev", "nlink", "uid", "gid", "size", "atime", "mtime", "ctime")
        return "os.stat_result(%s)" % ", ".join(f"st_{n}={v}" for n, v in zip(names, self))


def stat(path, *, follow_symlinks=True):
    numbers = _posix.status(fsdecode(path), follow_symlinks)
    nanos = numbers[7:]
    return stat_result(numbers[:7] + tuple(n // 1000000000 for n in nanos), nanos)


def lstat(path):
    return stat(path, follow_symlinks=False)


def access(path, mode):
    try:
        found = stat(path)
    except OSError:
        return False
    bits = found.st_mode
    return all(bits & (bit * 0o111) for bit in (R_OK, W_OK, X_OK) if mode & bit)


def chmod(path, mode):
    _posix.chmod(fsdecode(path), mode)


def utime(path, times=None, *, ns=None):
    if ns is not None:
        nanos = ns[1]
    elif times is not None:
        nanos = int(times[1] * 1000000000)
    else:
        import time

        nanos = time.time_ns()
    _posix.utime(fsdecode(path), nanos)


def listdir(path="."):
    names = _posix.listdir(fsdecode(path))
    return [fsencode(each) for each in names] if isinstance(path, bytes) else names


def mkdir(path, mode=0o777):
    _posix.mkdir(fsdecode(path))


def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == curdir:
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def rmdir(path):
    _posix.rmdir(fsdecode(path))


def removedirs(name):
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def remove(path):
    _posix.unlink(fsdecode(path))


def unlink(path):
    _posix.unlink(fsdecode(path))


def _two_paths(function, src, dst):
    try:
        function(fsdecode(src), fsdecode(dst))
    except OSError as error:
        error.filename2 = fsdecode(dst)
        raise


def rename(src, dst):
    _two_paths(_posix.rename, src, dst)


def replace(src, dst):
    _two_paths(_posix.rename, src, dst)


def renames(old, new):
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def symlink(src, dst, target_is_directory=False):
    _posix.symlink(fsdecode(src), fsdecode(dst))


def readlink(path):
    return _posix.readlink(fsdecode(path))


class DirEntry:
    """An entry of a directory."""

    def __init__(self, directory, name):
        self.name = name
        self.path = path.join(directory, name)

    def is_dir(self, *, follow_symlinks=True):
        return self._kind(follow_symlinks) == _DIRECTORY

    def is_file(self, *, follow_symlinks=True):
        return self._kind(follow_symlinks) == _FILE

    def is_symlink(self):
        return self._kind(False) == _LINK

    def _kind(self, follow):
        try:
            return stat(self.path, follow_symlinks=follow).st_mode & _KIND
        except FileNotFoundError:
            return 0

    def stat(self, *, follow_symlinks=True):
        return stat(self.path, follow_symlinks=follow_symlinks)

    def inode(self):
        return lstat(self.path).st_ino

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"


class _Scan:
    def __init__(self, directory):
        where = fsdecode(directory)
        self._entries = iter([DirEntry(where, each) for each in _posix.listdir(where)])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        return None

    def close(self):
        self._entries = iter([])


def scandir(path="."):
    return _Scan(path)


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = fspath(top)
    try:
        entries = list(scandir(top))
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    dirs = []
    files = []
    for entry in entries:
        (dirs if entry.is_dir() else files).append(entry.name)
    if topdown:
        yield top, dirs, files
    for each in list(dirs):
        inner = path.join(top, each)
        if followlinks or not path.islink(inner):
            yield from walk(inner, topdown, onerror, followlinks)
    if not topdown:
        yield top, dirs, files
