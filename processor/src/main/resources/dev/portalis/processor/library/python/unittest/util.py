"""Texts in the messages of tests."""

_LONGEST = 80
_BEGIN = 5
_END = 5
_COMMON = 5
_PLACEHOLDER = 12
_DIFFERENT = _LONGEST - (_BEGIN + _PLACEHOLDER + _COMMON + _PLACEHOLDER + _END)


def safe_repr(obj, short=False):
    try:
        result = repr(obj)
    except Exception:
        result = object.__repr__(obj)
    if not short or len(result) < _LONGEST:
        return result
    return result[:_LONGEST] + " [truncated]..."


def strclass(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


def _shorten(text, begin, end):
    left_out = len(text) - begin - end
    if left_out <= _PLACEHOLDER:
        return text
    return f"{text[:begin]}[{left_out} chars]{text[len(text) - end:]}"


def shortened_pair(first, second):
    """The texts of two values, where they are long without most of what they have in common."""
    first, second = safe_repr(first), safe_repr(second)
    longest = max(len(first), len(second))
    if longest <= _LONGEST:
        return first, second
    length = 0
    for a, b in zip(first, second):
        if a != b:
            break
        length += 1
    common = first[:length]
    kept = _LONGEST - (longest - length + _BEGIN + _PLACEHOLDER)
    if kept > _COMMON:
        common = _shorten(common, _BEGIN, kept)
        return common + first[length:], common + second[length:]
    common = _shorten(common, _BEGIN, _COMMON)
    return (
        common + _shorten(first[length:], _DIFFERENT, _END),
        common + _shorten(second[length:], _DIFFERENT, _END),
    )


def _missing_or_unexpected(first, second):
    """Counts of unhashable elements that differ, in the order of the first sequence and then the second."""
    first, second = list(first), list(second)
    result = []
    seen = []
    for element in first + second:
        if element in seen:
            continue
        seen.append(element)
        in_first, in_second = first.count(element), second.count(element)
        if in_first != in_second:
            result.append((in_first, in_second, element))
    return result


def count_differences(first, second):
    """Elements whose counts differ, as (count in the first, count in the second, element)."""
    first, second = list(first), list(second)
    try:
        counts, others = {}, {}
        for element in first:
            counts[element] = counts.get(element, 0) + 1
        for element in second:
            others[element] = others.get(element, 0) + 1
    except TypeError:
        return _missing_or_unexpected(first, second)
    result = []
    for element, count in counts.items():
        if count != others.get(element, 0):
            result.append((count, others.get(element, 0), element))
    for element, count in others.items():
        if element not in counts:
            result.append((0, count, element))
    return result


def three_way_cmp(x, y):
    return (x > y) - (x < y)
