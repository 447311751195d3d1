"""Warnings: what is shown of them, what is passed over, and what becomes an error."""

import _caller
import re as _re
import sys as _sys

__all__ = [
    "warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
    "catch_warnings",
]  # fmt: skip

_ACTIONS = ("error", "ignore", "always", "default", "module", "once")
_HERE = "lib/python3.12/warnings.py"

filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
defaultaction = "default"
onceregistry = {}

_version = 1
_registries = {}


# Showing


class WarningMessage:
    """A warning and where it is from."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return "{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" % (
            self.message, self._category_name, self.filename, self.lineno, self.line,
        )  # fmt: skip


def formatwarning(message, category, filename, lineno, line=None):
    """The text that is shown of a warning."""
    return _format(WarningMessage(message, category, filename, lineno, None, line))


def _format(msg):
    category = msg.category.__name__
    text = f"{msg.filename}:{msg.lineno}: {category}: {msg.message}\n"
    line = _caller.source(msg.filename, msg.lineno) if msg.line is None else msg.line
    if line:
        line = line.strip()
        text += "  %s\n" % line
    if msg.source is not None:
        text += f"{category}: Enable tracemalloc to get the object allocation traceback\n"
    return text


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Writes a warning to a file, or to standard error."""
    _write(WarningMessage(message, category, filename, lineno, file, line))


_original_format = formatwarning
_original_show = showwarning
_recorded = None


def _write(msg):
    file = msg.file
    if file is None:
        file = _sys.stderr
        if file is None:
            return
    if formatwarning is not _original_format:
        text = formatwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.line)
    else:
        text = _format(msg)
    try:
        file.write(text)
    except OSError:
        pass


def _show(msg):
    if showwarning is not _original_show:
        if not callable(showwarning):
            raise TypeError("warnings.showwarning() must be set to a function or method")
        showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
    elif _recorded is not None:
        _recorded.append(msg)
    else:
        _write(msg)


# Filters


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Adds a filter; message and module are regular expressions."""
    assert action in _ACTIONS, "invalid action: %r" % (action,)
    assert isinstance(message, str), "message must be a string"
    assert isinstance(category, type), "category must be a class"
    assert issubclass(category, Warning), "category must be a Warning subclass"
    assert isinstance(module, str), "module must be a string"
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add(
        (
            action,
            _re.compile(message, _re.I) if message else None,
            category,
            _re.compile(module) if module else None,
            lineno,
        ),
        append,
    )


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Adds a filter for a category."""
    assert action in _ACTIONS, "invalid action: %r" % (action,)
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add((action, None, category, None, lineno), append)


def _add(item, append):
    if not append:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    elif item not in filters:
        filters.append(item)
    _filters_mutated()


def resetwarnings():
    """Removes all filters."""
    filters[:] = []
    _filters_mutated()


def _filters_mutated():
    global _version
    _version += 1


def _matches(pattern, text):
    if pattern is None:
        return True
    if isinstance(pattern, str):
        return pattern == text
    return pattern.match(text) is not None


def _action(text, category, module, lineno):
    for action, message, cls, place, line in filters:
        if (
            _matches(message, text)
            and issubclass(category, cls)
            and _matches(place, module)
            and (line == 0 or lineno == line)
        ):
            return action
    return defaultaction


# Warning


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Warns of something at the place of the caller, or of one of its callers."""
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not '%s'" % type(category).__name__)
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError("warn() argument 'skip_file_prefixes' must be tuple, not %s" % type(skip_file_prefixes).__name__)
    for prefix in skip_file_prefixes:
        if not isinstance(prefix, str):
            raise TypeError(f"Found non-str '{type(prefix).__name__}' in skip_file_prefixes.")
    if skip_file_prefixes:
        stacklevel = max(2, stacklevel)
    filename, lineno, module = _caller.place(_HERE, stacklevel, list(skip_file_prefixes))
    registry = _registries.setdefault(filename, {})
    _warn(message, category, filename, lineno, module, registry, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Warns of something at a place that is given."""
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    _warn(message, category, filename, lineno, module, {} if registry is None else registry, source)


def _warn(message, category, filename, lineno, module, registry, source):
    if registry.get("version", 0) != _version:
        registry.clear()
        registry["version"] = _version
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    action = _action(str(text), category, module, lineno)
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once":
        registry[key] = 1
        once = (text, category)
        if onceregistry.get(once):
            return
        onceregistry[once] = 1
    elif action == "module":
        registry[key] = 1
        every = (text, category, 0)
        if registry.get(every):
            return
        registry[every] = 1
    elif action == "default":
        registry[key] = 1
    elif action != "always":
        raise RuntimeError("Unrecognized action (%r) in warnings.filters:\n %s" % (action, filters))
    _show(WarningMessage(message, category, filename, lineno, source=source))


class catch_warnings:
    """Brings filters and showwarning back at the end; may record warnings instead of showing them."""

    def __init__(
        self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False
    ):  # fmt: skip
        self._record = record
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        return "catch_warnings(record=True)" if self._record else "catch_warnings()"

    def __enter__(self):
        global filters, showwarning, _recorded
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._entered = True
        self._before = (filters, showwarning, _recorded)
        filters = filters[:]
        _filters_mutated()
        log = None
        if self._record:
            log = []
            _recorded = log
            showwarning = _original_show
        if self._filter is not None:
            action, category, lineno, append = self._filter
            simplefilter(action, category, lineno, append)
        return log

    def __exit__(self, *exc_info):
        global filters, showwarning, _recorded
        if not self._entered:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        filters, showwarning, _recorded = self._before
        _filters_mutated()
