"""Files whose paths match a pattern."""

import fnmatch
import os
import re

__all__ = ["escape", "glob", "iglob"]

_MAGIC = re.compile("([*?[])")


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    root = os.fspath(root_dir) if root_dir is not None else ""
    paths = _find(root, os.fspath(pathname), recursive, include_hidden, False)
    if not pathname or recursive and pathname[:2] == "**":
        paths = (path for path in paths if path)
    return iter(list(paths))


def _find(root, pathname, recursive, hidden, only_directories):
    directory, base = os.path.split(pathname)
    if not _MAGIC.search(pathname):
        whole = os.path.join(root, pathname)
        if base:
            if os.path.lexists(whole):
                yield pathname
        elif os.path.isdir(os.path.join(root, directory)):
            yield pathname
        return
    if not directory:
        yield from _inside(root, "", base, recursive, hidden, only_directories)
        return
    if directory != pathname and _MAGIC.search(directory):
        directories = _find(root, directory, recursive, hidden, True)
    else:
        directories = [directory]
    for each in directories:
        if _MAGIC.search(base):
            for name in _inside(root, each, base, recursive, hidden, only_directories):
                yield os.path.join(each, name)
        elif base == "":
            if os.path.isdir(os.path.join(root, each)):
                yield os.path.join(each, "")
        elif os.path.lexists(os.path.join(root, each, base)):
            yield os.path.join(each, base)


def _inside(root, directory, pattern, recursive, hidden, only_directories):
    where = os.path.join(root, directory)
    if recursive and pattern == "**":
        if os.path.isdir(where or "."):
            yield ""
            yield from _below(where, "", hidden, only_directories)
        return
    names = _names(where, only_directories)
    if not hidden and not pattern.startswith("."):
        names = [name for name in names if not name.startswith(".")]
    yield from fnmatch.filter(names, pattern)


def _names(directory, only_directories):
    try:
        return [e.name for e in os.scandir(directory or ".") if not only_directories or e.is_dir()]
    except OSError:
        return []


def _below(directory, prefix, hidden, only_directories):
    for name in _names(directory, only_directories):
        if hidden or not name.startswith("."):
            path = os.path.join(prefix, name) if prefix else name
            yield path
            inner = os.path.join(directory, name) if directory else name
            if os.path.isdir(inner):
                yield from _below(inner, path, hidden, only_directories)


def escape(pathname):
    return _MAGIC.sub(r"[\1]", pathname)
