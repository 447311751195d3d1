"""Differences between sequences (the algorithm of Ratcliff and Obershelp, as the documentation tells it)."""

import heapq
import re
from collections import namedtuple

__all__ = [
    "get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK",
    "context_diff", "unified_diff", "diff_bytes", "Match",
]  # fmt: skip

Match = namedtuple("Match", "a b size")


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences of hashable elements."""

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is self.a:
            return
        self.a = a
        self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = self.opcodes = None
        self.fullbcount = None
        self._index()

    def _index(self):
        """Notes where the second sequence has each element, but for junk and what is popular."""
        places = {}
        for place, element in enumerate(self.b):
            places.setdefault(element, []).append(place)
        self.b2j = places
        self.bjunk = set()
        if self.isjunk:
            isjunk = self.isjunk
            self.bjunk = {element for element in places if isjunk(element)}
            for element in self.bjunk:
                del places[element]
        self.bpopular = set()
        length = len(self.b)
        if self.autojunk and length >= 200:
            most = length // 100 + 1
            self.bpopular = {element for element, found in places.items() if len(found) > most}
            for element in self.bpopular:
                del places[element]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        a, b = self.a, self.b
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        start_a, start_b, size = self._longest_without_junk(alo, ahi, blo, bhi)
        # The block grows over what is not junk, and then over junk beside it.
        junk = self.bjunk
        for of_junk in (False, True):
            while (
                start_a > alo
                and start_b > blo
                and (b[start_b - 1] in junk) == of_junk
                and a[start_a - 1] == b[start_b - 1]
            ):
                start_a, start_b, size = start_a - 1, start_b - 1, size + 1
            while (
                start_a + size < ahi
                and start_b + size < bhi
                and (b[start_b + size] in junk) == of_junk
                and a[start_a + size] == b[start_b + size]
            ):
                size += 1
        return Match(start_a, start_b, size)

    def _longest_without_junk(self, alo, ahi, blo, bhi):
        a = self.a
        places = self.b2j
        best_a, best_b, best = alo, blo, 0
        lengths = {}
        nothing = []
        for i in range(alo, ahi):
            # The lengths of the matches that end at this element and at places of the other sequence.
            new_lengths = {}
            for j in places.get(a[i], nothing):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                length = lengths.get(j - 1, 0) + 1
                new_lengths[j] = length
                if length > best:
                    best_a, best_b, best = i - length + 1, j - length + 1, length
            lengths = new_lengths
        return best_a, best_b, best

    def get_matching_blocks(self):
        if self.matching_blocks is not None:
            return self.matching_blocks
        found = []
        open_ranges = [(0, len(self.a), 0, len(self.b))]
        while open_ranges:
            alo, ahi, blo, bhi = open_ranges.pop()
            i, j, size = match = self.find_longest_match(alo, ahi, blo, bhi)
            if size:
                found.append(match)
                if alo < i and blo < j:
                    open_ranges.append((alo, i, blo, j))
                if i + size < ahi and j + size < bhi:
                    open_ranges.append((i + size, ahi, j + size, bhi))
        found.sort()
        joined = []
        for i, j, size in found:
            if joined:
                before = joined[-1]
                if before.a + before.size == i and before.b + before.size == j:
                    joined[-1] = Match(before.a, before.b, before.size + size)
                    continue
            joined.append(Match(i, j, size))
        joined.append(Match(len(self.a), len(self.b), 0))
        self.matching_blocks = joined
        return joined

    def get_opcodes(self):
        if self.opcodes is not None:
            return self.opcodes
        opcodes = []
        i = j = 0
        for a, b, size in self.get_matching_blocks():
            if i < a and j < b:
                opcodes.append(("replace", i, a, j, b))
            elif i < a:
                opcodes.append(("delete", i, a, j, b))
            elif j < b:
                opcodes.append(("insert", i, a, j, b))
            i, j = a + size, b + size
            if size:
                opcodes.append(("equal", a, i, b, j))
        self.opcodes = opcodes
        return opcodes

    def get_grouped_opcodes(self, n=3):
        codes = self.get_opcodes() or [("equal", 0, 1, 0, 1)]
        group = []
        last = len(codes) - 1
        for place, (tag, i1, i2, j1, j2) in enumerate(codes):
            if tag == "equal":
                if place == 0:
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
                if place == last:
                    i2, j2 = min(i2, i1 + n), min(j2, j1 + n)
                elif i2 - i1 > 2 * n and place != 0:
                    group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                    yield group
                    group = []
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        matches = 0
        for block in self.get_matching_blocks():
            matches += block.size
        return _ratio(matches, len(self.a) + len(self.b))

    def quick_ratio(self):
        if self.fullbcount is None:
            counts = {}
            for element in self.b:
                counts[element] = counts.get(element, 0) + 1
            self.fullbcount = counts
        counts = self.fullbcount
        left = {}
        matches = 0
        for element in self.a:
            count = left[element] if element in left else counts.get(element, 0)
            left[element] = count - 1
            if count > 0:
                matches += 1
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        length_a, length_b = len(self.a), len(self.b)
        return _ratio(min(length_a, length_b), length_a + length_b)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError("n must be > 0: %r" % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError("cutoff must be in [0.0, 1.0]: %r" % (cutoff,))
    result = []
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    for possibility in possibilities:
        matcher.set_seq1(possibility)
        if (
            matcher.real_quick_ratio() >= cutoff
            and matcher.quick_ratio() >= cutoff
            and matcher.ratio() >= cutoff
        ):
            result.append((matcher.ratio(), possibility))
    return [possibility for _, possibility in heapq.nlargest(n, result)]


# Lines for people

_LINE_JUNK = re.compile(r"\s*(?:#\s*)?$")


def IS_LINE_JUNK(line):
    return _LINE_JUNK.match(line) is not None


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    return ch in ws


def _with_blanks(line, tags):
    """The marks below a line, with the line's own blanks."""
    return "".join([c if tag == " " and c.isspace() else tag for c, tag in zip(line, tags)]).rstrip()


class Differ:
    """Compares lines, and the characters of lines that are nearly the same."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        matcher = SequenceMatcher(self.linejunk, a, b)
        for tag, alo, ahi, blo, bhi in matcher.get_opcodes():
            if tag == "replace":
                yield from self._replaced(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from self._marked("-", a, alo, ahi)
            elif tag == "insert":
                yield from self._marked("+", b, blo, bhi)
            else:
                yield from self._marked(" ", a, alo, ahi)

    def _marked(self, mark, lines, low, high):
        for i in range(low, high):
            yield f"{mark} {lines[i]}"

    def _plainly_replaced(self, a, alo, ahi, b, blo, bhi):
        if bhi - blo < ahi - alo:
            yield from self._marked("+", b, blo, bhi)
            yield from self._marked("-", a, alo, ahi)
        else:
            yield from self._marked("-", a, alo, ahi)
            yield from self._marked("+", b, blo, bhi)

    def _replaced(self, a, alo, ahi, b, blo, bhi):
        """Finds the two most similar lines, and goes on before and after them."""
        best, best_i, best_j, equal_i, equal_j = self._most_similar(a, alo, ahi, b, blo, bhi)
        if best < 0.75:
            if equal_i is None:
                yield from self._plainly_replaced(a, alo, ahi, b, blo, bhi)
                return
            best_i, best_j, best = equal_i, equal_j, 1.0
        else:
            equal_i = None
        yield from self._replaced_part(a, alo, best_i, b, blo, best_j)
        if equal_i is None:
            yield from self._similar(a[best_i], b[best_j])
        else:
            yield "  " + a[best_i]
        yield from self._replaced_part(a, best_i + 1, ahi, b, best_j + 1, bhi)

    def _most_similar(self, a, alo, ahi, b, blo, bhi):
        best, best_i, best_j = 0.74, None, None
        equal_i, equal_j = None, None
        matcher = SequenceMatcher(self.charjunk)
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    if equal_i is None:
                        equal_i, equal_j = i, j
                    continue
                matcher.set_seq1(a[i])
                if (
                    matcher.real_quick_ratio() > best
                    and matcher.quick_ratio() > best
                    and matcher.ratio() > best
                ):
                    best, best_i, best_j = matcher.ratio(), i, j
        return best, best_i, best_j, equal_i, equal_j

    def _replaced_part(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi:
            if blo < bhi:
                yield from self._replaced(a, alo, ahi, b, blo, bhi)
            else:
                yield from self._marked("-", a, alo, ahi)
        elif blo < bhi:
            yield from self._marked("+", b, blo, bhi)

    def _similar(self, before, after):
        marks_before, marks_after = [], []
        matcher = SequenceMatcher(self.charjunk, before, after)
        for tag, alo, ahi, blo, bhi in matcher.get_opcodes():
            if tag == "replace":
                marks_before.append("^" * (ahi - alo))
                marks_after.append("^" * (bhi - blo))
            elif tag == "delete":
                marks_before.append("-" * (ahi - alo))
            elif tag == "insert":
                marks_after.append("+" * (bhi - blo))
            else:
                marks_before.append(" " * (ahi - alo))
                marks_after.append(" " * (bhi - blo))
        yield from self._with_marks("- ", before, "".join(marks_before))
        yield from self._with_marks("+ ", after, "".join(marks_after))

    def _with_marks(self, sign, line, marks):
        yield sign + line
        marks = _with_blanks(line, marks)
        if marks:
            yield f"? {marks}\n"


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    signs = {1: "- ", 2: "+ "}
    try:
        sign = signs[int(which)]
    except KeyError:
        raise ValueError("unknown delta choice (must be 1 or 2): %r" % which) from None
    for line in delta:
        if line[:2] in ("  ", sign):
            yield line[2:]


# Lines for programs


def _check_texts(a, b, *others):
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError(f"lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})")
    for other in others:
        if not isinstance(other, str):
            raise TypeError(f"all arguments must be str, not: {other!r}")


def _unified_range(start, stop):
    length = stop - start
    if length == 1:
        return f"{start + 1}"
    return f"{start + 1 if length else start},{length}"


def _context_range(start, stop):
    length = stop - start
    first = start + 1 if length else start
    return f"{first},{first + length - 1}" if length > 1 else f"{first}"


def _dated(name, date):
    return f"{name}\t{date}" if date else name


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    _check_texts(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield f"--- {_dated(fromfile, fromfiledate)}{lineterm}"
            yield f"+++ {_dated(tofile, tofiledate)}{lineterm}"
        first, last = group[0], group[-1]
        before = _unified_range(first[1], last[2])
        after = _unified_range(first[3], last[4])
        yield f"@@ -{before} +{after} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            if tag != "insert":
                for line in a[i1:i2]:
                    yield "-" + line
            if tag != "delete":
                for line in b[j1:j2]:
                    yield "+" + line


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    _check_texts(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield f"*** {_dated(fromfile, fromfiledate)}{lineterm}"
            yield f"--- {_dated(tofile, tofiledate)}{lineterm}"
        first, last = group[0], group[-1]
        tags = {code[0] for code in group}
        yield "***************" + lineterm
        yield f"*** {_context_range(first[1], last[2])} ****{lineterm}"
        if "replace" in tags or "delete" in tags:
            marks = {"equal": "  ", "replace": "! ", "delete": "- "}
            for tag, i1, i2, _, _ in group:
                if tag != "insert":
                    for line in a[i1:i2]:
                        yield marks[tag] + line
        yield f"--- {_context_range(first[3], last[4])} ----{lineterm}"
        if "replace" in tags or "insert" in tags:
            marks = {"equal": "  ", "replace": "! ", "insert": "+ "}
            for tag, _, _, j1, j2 in group:
                if tag != "delete":
                    for line in b[j1:j2]:
                        yield marks[tag] + line


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    def text(data):
        try:
            return data.decode("ascii", "surrogateescape")
        except AttributeError as error:
            message = f"all arguments must be bytes, not {type(data).__name__} ({data!r})"
            raise TypeError(message) from error

    lines = dfunc(
        [text(line) for line in a],
        [text(line) for line in b],
        text(fromfile),
        text(tofile),
        text(fromfiledate),
        text(tofiledate),
        n,
        text(lineterm),
    )
    for line in lines:
        yield line.encode("ascii", "surrogateescape")
