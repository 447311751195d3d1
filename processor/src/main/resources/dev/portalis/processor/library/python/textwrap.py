"""Wrapping and filling of text."""

import re

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_SPACES = "\t\n\x0b\x0c\r "
_TO_SPACE = {ord(each): " " for each in _SPACES}

# A piece is space, a dash between words, or a word, which may be cut after its hyphens.
_PIECES = re.compile(
    r"""
    (
      [\t\n\x0b\x0c\r\ ]+
    | (?<=[\w!"'&.,?]) -{2,} (?=\w)
    | [^\t\n\x0b\x0c\r\ ]+?
      (?:
        - (?: (?<=[^\d\W]{2}-) | (?<=[^\d\W]-[^\d\W]-) ) (?= [^\d\W] -? [^\d\W] )
      | (?= [\t\n\x0b\x0c\r\ ] | \Z )
      | (?<=[\w!"'&.,?]) (?= -{2,} \w )
      )
    )
    """,
    re.VERBOSE,
)
_WORDS = re.compile(r"([\t\n\x0b\x0c\r ]+)")
_SENTENCE_END = re.compile(r"[a-z][.!?][\"']?\Z")
_BLANK = re.compile(r"^[ \t]+$", re.MULTILINE)
_MARGIN = re.compile(r"(^[ \t]*)(?:[^ \t\n])", re.MULTILINE)


class TextWrapper:
    """Wraps paragraphs; its attributes say how."""

    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _split(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(_TO_SPACE)
        pattern = _PIECES if self.break_on_hyphens is True else _WORDS
        pieces = [piece for piece in pattern.split(text) if piece]
        if self.fix_sentence_endings:
            for i in range(len(pieces) - 1):
                if pieces[i + 1] == " " and _SENTENCE_END.search(pieces[i]):
                    pieces[i + 1] = "  "
        return pieces

    def _cut(self, pieces, line, used, width):
        """Puts what fits of a piece that is longer than a line on the current line."""
        room = 1 if width < 1 else width - used
        if self.break_long_words:
            end = room
            piece = pieces[-1]
            if self.break_on_hyphens and len(piece) > room:
                hyphen = piece.rfind("-", 0, room)
                if hyphen > 0 and any(c != "-" for c in piece[:hyphen]):
                    end = hyphen + 1
            line.append(piece[:end])
            pieces[-1] = piece[end:]
        elif not line:
            line.append(pieces.pop())

    def _check(self):
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")

    def wrap(self, text):
        self._check()
        pieces = self._split(text)
        pieces.reverse()
        lines = []
        while pieces:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and pieces[-1].strip() == "":
                pieces.pop()
            line = []
            used = 0
            while pieces and used + len(pieces[-1]) <= width:
                used += len(pieces[-1])
                line.append(pieces.pop())
            if pieces and len(pieces[-1]) > width:
                self._cut(pieces, line, used, width)
                used = sum(map(len, line))
            if self.drop_whitespace and line and line[-1].strip() == "":
                used -= len(line[-1])
                line.pop()
            if not line:
                continue
            fits = self.max_lines is None or len(lines) + 1 < self.max_lines
            rest = len(pieces) > 0 and not (self.drop_whitespace and len(pieces) == 1 and not pieces[0].strip())
            if fits or (not rest and used <= width):
                lines.append(indent + "".join(line))
            else:
                self._truncate(lines, line, used, width, indent)
                break
        return lines

    def _truncate(self, lines, line, used, width, indent):
        """Ends with the placeholder, on the current line if there is room, else on the last."""
        while line:
            if line[-1].strip() and used + len(self.placeholder) <= width:
                line.append(self.placeholder)
                lines.append(indent + "".join(line))
                return
            used -= len(line[-1])
            line.pop()
        if lines:
            last = lines[-1].rstrip()
            if len(last) + len(self.placeholder) <= self.width:
                lines[-1] = last + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    wrapper = TextWrapper(width=width, max_lines=1, **kwargs)
    return wrapper.fill(" ".join(text.strip().split()))


def dedent(text):
    text = _BLANK.sub("", text)
    margin = None
    for indentation in _MARGIN.findall(text):
        if margin is None or margin.startswith(indentation):
            margin = indentation
        elif not indentation.startswith(margin):
            common = 0
            while margin[common] == indentation[common]:
                common += 1
            margin = margin[:common]
    if margin:
        text = re.sub("(?m)^" + margin, "", text)
    return text


def indent(text, prefix, predicate=None):
    lines = []
    for line in text.splitlines(True):
        wanted = predicate(line) if predicate is not None else line.strip()
        lines.append(prefix + line if wanted else line)
    return "".join(lines)
