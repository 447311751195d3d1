"""Data structures, printed so that people can read them."""

import re
import sys

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(
        indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(
        indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._flat(object, {}, 0)[0]


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)


class _Key:
    """Orders what cannot be compared by the names of the types."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


def _item_key(item):
    return _Key(item[0]), _Key(item[1])


class PrettyPrinter:
    """Breaks what is too wide into lines."""

    def __init__(
        self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False
    ):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        self._stream.write(self.pformat(object) + "\n")

    def pformat(self, object):
        out = []
        self._format(object, out, 0, 0, {}, 0)
        return "".join(out)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._flat(object, context, level)

    # On one line

    def _flat(self, value, context, level):
        """The text, whether it can be read back, and whether it contains itself."""
        kind = type(value)
        if kind is int and self._underscore_numbers:
            return f"{value:_d}", True, False
        plain = kind.__repr__
        is_dict = issubclass(kind, dict) and plain is dict.__repr__
        is_list = issubclass(kind, list) and plain is list.__repr__
        is_tuple = issubclass(kind, tuple) and plain is tuple.__repr__
        if not (is_dict or is_list or is_tuple):
            text = repr(value)
            return text, bool(text) and not text.startswith("<"), False
        if not value:
            return ("{}" if is_dict else "[]" if is_list else "()"), True, False
        opening, closing = ("{", "}") if is_dict else ("[", "]") if is_list else ("(", ")")
        if self._depth and level >= self._depth:
            return opening + "..." + closing, False, False
        if id(value) in context:
            return f"<Recursion on {kind.__name__} with id={id(value)}>", False, True
        context[id(value)] = 1
        readable = True
        recursive = False
        parts = []
        if is_dict:
            items = sorted(value.items(), key=_item_key) if self._sort_dicts else value.items()
            for key, item in items:
                a = self._flat(key, context, level + 1)
                b = self._flat(item, context, level + 1)
                parts.append(f"{a[0]}: {b[0]}")
                readable = readable and a[1] and b[1]
                recursive = recursive or a[2] or b[2]
        else:
            for item in value:
                a = self._flat(item, context, level + 1)
                parts.append(a[0])
                readable = readable and a[1]
                recursive = recursive or a[2]
            if is_tuple and len(value) == 1:
                parts[0] += ","
        del context[id(value)]
        return opening + ", ".join(parts) + closing, readable, recursive

    # On several lines

    def _format(self, value, out, indent, allowance, context, level):
        if id(value) in context:
            out.append(f"<Recursion on {type(value).__name__} with id={id(value)}>")
            return
        text = self._flat(value, context, level)[0]
        if len(text) > self._width - indent - allowance:
            context[id(value)] = 1
            done = self._broken(value, out, indent, allowance, context, level + 1)
            del context[id(value)]
            if done:
                return
        out.append(text)

    def _broken(self, value, out, indent, allowance, context, level):
        kind = type(value)
        plain = kind.__repr__
        if plain is dict.__repr__:
            if self._depth and level > self._depth:
                return False
            self._dict(value, out, indent, allowance, context, level)
        elif plain is list.__repr__:
            if self._depth and level > self._depth:
                return False
            out.append("[")
            self._items(value, out, indent, allowance + 1, context, level)
            out.append("]")
        elif plain is tuple.__repr__:
            if self._depth and level > self._depth:
                return False
            closing = ",)" if len(value) == 1 else ")"
            out.append("(")
            self._items(value, out, indent, allowance + len(closing), context, level)
            out.append(closing)
        elif plain is set.__repr__ or plain is frozenset.__repr__:
            if not value:
                return False
            if kind is set:
                opening, closing = "{", "}"
            else:
                opening, closing = kind.__name__ + "({", "})"
                indent += len(kind.__name__) + 1
            out.append(opening)
            ordered = sorted(value, key=_Key)
            self._items(ordered, out, indent, allowance + len(closing), context, level)
            out.append(closing)
        elif plain is str.__repr__:
            return self._str(value, out, indent, allowance, level)
        else:
            return False
        return True

    def _dict(self, value, out, indent, allowance, context, level):
        out.append("{")
        if self._indent > 1:
            out.append((self._indent - 1) * " ")
        indent += self._indent
        items = sorted(value.items(), key=_item_key) if self._sort_dicts else list(value.items())
        last = len(items) - 1
        for place, (key, item) in enumerate(items):
            text = self._flat(key, context, level)[0]
            out.append(text + ": ")
            after = allowance + 1 if place == last else 1
            self._format(item, out, indent + len(text) + 2, after, context, level)
            if place != last:
                out.append(",\n" + " " * indent)
        out.append("}")

    def _items(self, items, out, indent, allowance, context, level):
        indent += self._indent
        if self._indent > 1:
            out.append((self._indent - 1) * " ")
        separator = ",\n" + " " * indent
        delimiter = ""
        full = self._width - indent + 1
        width = full
        values = list(items)
        last = len(values) - 1
        for place, item in enumerate(values):
            most = full
            if place == last:
                most -= allowance
                width -= allowance
            if self._compact:
                text = self._flat(item, context, level)[0]
                needed = len(text) + 2
                if width < needed:
                    width = most
                    if delimiter:
                        delimiter = separator
                if width >= needed:
                    width -= needed
                    out.append(delimiter)
                    delimiter = ", "
                    out.append(text)
                    continue
            out.append(delimiter)
            delimiter = separator
            self._format(item, out, indent, allowance if place == last else 1, context, level)

    def _str(self, text, out, indent, allowance, level):
        if not text:
            return False
        lines = text.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        most = self._width - indent
        chunks = []
        for number, line in enumerate(lines):
            whole = repr(line)
            room = most - allowance if number == len(lines) - 1 else most
            if len(whole) <= room:
                chunks.append(whole)
                continue
            parts = re.findall(r"\S*\s*", line)
            parts.pop()
            room = most
            current = ""
            for place, part in enumerate(parts):
                candidate = current + part
                if place == len(parts) - 1 and number == len(lines) - 1:
                    room -= allowance
                if len(repr(candidate)) > room:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            return False
        joined = ("\n" + " " * indent).join(chunks)
        out.append("(" + joined + ")" if level == 1 else joined)
        return True
