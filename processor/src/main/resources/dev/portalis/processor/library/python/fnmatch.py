"""Names that match patterns of a shell."""

import re

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


def fnmatchcase(name, pat):
    return _compiled(pat).match(name) is not None


def filter(names, pat):
    match = _compiled(pat).match
    return [name for name in names if match(name)]


def _compiled(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(pat.decode("latin-1")).encode("latin-1"))
    return re.compile(translate(pat))


def _set(text):
    """What stands in brackets, as a set of a regular expression."""
    negated = text[0] == "!"
    body = text[1:] if negated else text
    pieces = []
    i = 0
    while i < len(body):
        if i + 2 < len(body) and body[i + 1] == "-":
            low, high = body[i], body[i + 2]
            if low <= high:
                pieces.append(_escaped(low) + "-" + _escaped(high))
            i += 3
        else:
            pieces.append(_escaped(body[i]))
            i += 1
    inside = "".join(pieces)
    if not inside:
        return "." if negated else "(?!)"
    return f"[^{inside}]" if negated else f"[{inside}]"


def _escaped(c):
    return "\\" + c if c in "\\]^-[&~|" else c


def translate(pat):
    parts = []
    i = 0
    while i < len(pat):
        c = pat[i]
        i += 1
        if c == "*":
            while i < len(pat) and pat[i] == "*":
                i += 1
            parts.append("*")
        elif c == "?":
            parts.append(".")
        elif c == "[":
            end = i
            if end < len(pat) and pat[end] == "!":
                end += 1
            if end < len(pat) and pat[end] == "]":
                end += 1
            end = pat.find("]", end)
            if end < 0:
                parts.append("\\[")
            else:
                parts.append(_set(pat[i:end]))
                i = end + 1
        else:
            parts.append(re.escape(c))
    # Between two stars the first match of the text is enough.
    out = []
    place = 0
    while place < len(parts) and parts[place] != "*":
        out.append(parts[place])
        place += 1
    while place < len(parts):
        place += 1
        if place == len(parts):
            out.append(".*")
            break
        fixed = []
        while place < len(parts) and parts[place] != "*":
            fixed.append(parts[place])
            place += 1
        text = "".join(fixed)
        out.append(".*" + text if place == len(parts) else f"(?>.*?{text})")
    return rf"(?s:{''.join(out)})\Z"
