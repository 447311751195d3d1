"""Temporary files and directories."""

import io as _io
import os as _os
import shutil as _shutil
from random import SystemRandom as _SystemRandom

__all__ = [
    "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkdtemp", "mktemp",
    "gettempdir", "gettempprefix", "tempdir",
]  # fmt: skip

template = "tmp"
tempdir = None

_random = _SystemRandom()
_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"


def gettempprefix():
    return template


def gettempdir():
    global tempdir
    if tempdir is None:
        for candidate in (_os.environ.get("TMPDIR"), _os.environ.get("TEMP"), _os.environ.get("TMP"), "/tmp", "."):
            if candidate and _os.path.isdir(candidate):
                tempdir = _os.path.abspath(candidate)
                break
        else:
            raise FileNotFoundError(2, "No usable temporary directory found")
    return tempdir


def _name(suffix, prefix, dir):
    middle = "".join(_random.choice(_CHARACTERS) for _ in range(8))
    return _os.path.join(dir or gettempdir(), (template if prefix is None else prefix) + middle + (suffix or ""))


def mktemp(suffix="", prefix=template, dir=None):
    while True:
        name = _name(suffix, prefix, dir)
        if not _os.path.lexists(name):
            return name


def mkdtemp(suffix=None, prefix=None, dir=None):
    while True:
        name = _name(suffix, prefix, dir)
        try:
            _os.mkdir(name, 0o700)
        except FileExistsError:
            continue
        return _os.path.abspath(name)


class TemporaryDirectory:
    """A directory that is removed at the end of a with statement."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_errors = ignore_cleanup_errors
        self._delete = delete

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if _os.path.exists(self.name):
            _shutil.rmtree(self.name, self._ignore_errors)


class _NamedFile:
    """An open file that is removed when it is closed."""

    def __init__(self, file, name, delete):
        self.file = file
        self.name = name
        self.delete = delete

    def __getattr__(self, name):
        return getattr(self.file, name)

    def __enter__(self):
        return self

    def __exit__(self, exc, value, tb):
        self.close()

    def __iter__(self):
        return iter(self.file)

    def close(self):
        if not self.file.closed:
            self.file.close()
            if self.delete and _os.path.exists(self.name):
                _os.unlink(self.name)


def NamedTemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *,
    errors=None, delete_on_close=True,
):  # fmt: skip
    name = mktemp(suffix or "", prefix or template, dir)
    return _NamedFile(open(name, mode, encoding=encoding, newline=newline, errors=errors), name, delete)


def SpooledTemporaryFile(max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None):
    return _io.BytesIO() if "b" in mode else _io.StringIO(newline=newline)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None):
    return _io.BytesIO() if "b" in mode else _io.StringIO(newline=newline)
