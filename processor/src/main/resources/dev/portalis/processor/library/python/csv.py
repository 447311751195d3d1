"""Tables as text with separators."""

import io as _io

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error",
    "Dialect", "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect",
    "list_dialects", "Sniffer", "unregister_dialect", "DictReader", "DictWriter", "unix_dialect",
]  # fmt: skip

QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3
QUOTE_STRINGS = 4
QUOTE_NOTNULL = 5

_SETTINGS = ("delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "lineterminator", "quoting", "strict")
_limit = 131072


class Error(Exception):
    pass


class Dialect:
    """How a table is written."""

    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL
    strict = False


class excel(Dialect):
    delimiter = ","
    quotechar = '"'


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    delimiter = ","
    quotechar = '"'
    quoting = QUOTE_ALL
    lineterminator = "\n"


class _Format:
    """The checked settings of a reader or writer."""

    def __init__(self, dialect, settings):
        for name in settings:
            if name not in _SETTINGS:
                raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)

        def setting(name, default):
            if name in settings:
                return settings[name]
            return default if dialect is None else getattr(dialect, name, default)

        self.delimiter = setting("delimiter", ",")
        self.quotechar = setting("quotechar", '"')
        self.escapechar = setting("escapechar", None)
        self.doublequote = bool(setting("doublequote", True))
        self.skipinitialspace = bool(setting("skipinitialspace", False))
        self.lineterminator = setting("lineterminator", "\r\n")
        quoting = setting("quoting", QUOTE_MINIMAL)
        if self.quotechar is None and "quoting" not in settings and (dialect is None or "quotechar" in settings):
            quoting = QUOTE_NONE
        self.quoting = quoting
        self.strict = bool(setting("strict", False))
        if not isinstance(self.delimiter, str):
            raise TypeError(f'"delimiter" must be string, not {type(self.delimiter).__name__}')
        if len(self.delimiter) != 1:
            raise TypeError('"delimiter" must be a 1-character string')
        for name, value in (("quotechar", self.quotechar), ("escapechar", self.escapechar)):
            if value is not None and not isinstance(value, str):
                raise TypeError(f'"{name}" must be string or None, not {type(value).__name__}')
            if value is not None and len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        if not isinstance(quoting, int):
            raise TypeError('"quoting" must be an integer')
        if not QUOTE_MINIMAL <= quoting <= QUOTE_NOTNULL:
            raise TypeError('bad "quoting" value')
        if quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")
        if self.lineterminator is None:
            raise TypeError("lineterminator must be set")


_dialects = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}


def register_dialect(name, dialect=None, **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Format(dialect, fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(new_limit=None):
    global _limit
    before = _limit
    if new_limit is not None:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _limit = new_limit
    return before


_START_RECORD = 0
_START_FIELD = 1
_IN_FIELD = 2
_ESCAPED = 3
_IN_QUOTED = 4
_ESCAPED_IN_QUOTED = 5
_QUOTE_IN_QUOTED = 6
_END = 7


class _Reader:
    """Reads rows from an iterable of lines."""

    def __init__(self, lines, format):
        self._lines = iter(lines)
        self.dialect = format
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        format = self.dialect
        delimiter = format.delimiter
        quotechar = format.quotechar
        escapechar = format.escapechar
        quoting = format.quoting
        row = []
        field = []
        state = _START_RECORD
        numeric = False
        while True:
            line = next(self._lines, None)
            if line is None:
                if field or state in (_IN_QUOTED, _ESCAPED_IN_QUOTED):
                    if format.strict:
                        raise Error("unexpected end of data")
                    self._save(row, field, numeric)
                    return row
                if state in (_START_RECORD,):
                    raise StopIteration
                self._save(row, field, numeric)
                return row
            if not isinstance(line, str):
                raise Error(
                    "iterator should return strings, not %s (the file should be opened in text mode)"
                    % type(line).__name__
                )
            self.line_num += 1
            if state == _START_RECORD and not any(c == '"' or c == quotechar or c == escapechar for c in line) and quoting != QUOTE_NONNUMERIC and not format.skipinitialspace:
                plain = line.rstrip("\r\n")
                if "\n" in plain or "\r" in plain:
                    raise Error("new-line character seen in unquoted field - do you need to open the file in universal-newline mode?")
                return plain.split(delimiter) if plain else []
            for c in line:
                end = c == "\n" or c == "\r"
                if state == _START_RECORD:
                    if end:
                        state = _END
                        continue
                    state = _START_FIELD
                if state == _START_FIELD:
                    numeric = False
                    if end:
                        self._save(row, field, numeric)
                        field = []
                        state = _END
                    elif c == quotechar and quoting != QUOTE_NONE:
                        state = _IN_QUOTED
                    elif c == escapechar:
                        state = _ESCAPED
                    elif c == " " and format.skipinitialspace:
                        pass
                    elif c == delimiter:
                        self._save(row, field, numeric)
                        field = []
                    else:
                        numeric = quoting == QUOTE_NONNUMERIC
                        field.append(c)
                        state = _IN_FIELD
                elif state == _ESCAPED:
                    field.append(c)
                    state = _IN_FIELD
                elif state == _IN_FIELD:
                    if end:
                        self._save(row, field, numeric)
                        field = []
                        state = _END
                    elif c == escapechar:
                        state = _ESCAPED
                    elif c == delimiter:
                        self._save(row, field, numeric)
                        field = []
                        state = _START_FIELD
                    else:
                        field.append(c)
                elif state == _IN_QUOTED:
                    if c == escapechar:
                        state = _ESCAPED_IN_QUOTED
                    elif c == quotechar and quoting != QUOTE_NONE:
                        state = _QUOTE_IN_QUOTED if format.doublequote else _IN_FIELD
                    else:
                        field.append(c)
                elif state == _ESCAPED_IN_QUOTED:
                    field.append(c)
                    state = _IN_QUOTED
                elif state == _QUOTE_IN_QUOTED:
                    if quoting != QUOTE_NONE and c == quotechar:
                        field.append(c)
                        state = _IN_QUOTED
                    elif c == delimiter:
                        self._save(row, field, numeric)
                        field = []
                        state = _START_FIELD
                    elif end:
                        self._save(row, field, numeric)
                        field = []
                        state = _END
                    elif not format.strict:
                        field.append(c)
                        state = _IN_FIELD
                    else:
                        raise Error(f"'{delimiter}' expected after '{quotechar}'")
                elif not end:
                    raise Error("new-line character seen in unquoted field - do you need to open the file in universal-newline mode?")
                if len(field) > _limit:
                    raise Error(f"field larger than field limit ({_limit})")
            if state == _START_RECORD or state == _END:
                return row
            if state == _ESCAPED:
                field.append("\n")
                state = _IN_FIELD
            if state in (_START_FIELD, _IN_FIELD, _QUOTE_IN_QUOTED):
                self._save(row, field, numeric)
                return row

    def _save(self, row, field, numeric):
        text = "".join(field)
        row.append(float(text) if numeric else text)


def reader(csvfile, dialect="excel", **fmtparams):
    return _Reader(csvfile, _Format(dialect, fmtparams))


class _Writer:
    """Writes rows to a file."""

    def __init__(self, file, format):
        self._write = file.write
        self.dialect = format

    def _field(self, text, quoted):
        format = self.dialect
        out = []
        special = (format.delimiter, format.escapechar, format.quotechar) + tuple(format.lineterminator)
        for c in text:
            if c not in special:
                out.append(c)
                continue
            wants_escape = format.quoting == QUOTE_NONE
            if not wants_escape:
                if c == format.quotechar:
                    if format.doublequote:
                        out.append(c)
                    else:
                        wants_escape = True
                elif c == format.escapechar:
                    wants_escape = True
                if not wants_escape:
                    quoted = True
            if wants_escape:
                if format.escapechar is None:
                    raise Error("need to escape, but no escapechar set")
                out.append(format.escapechar)
            out.append(c)
        body = "".join(out)
        return format.quotechar + body + format.quotechar if quoted else body

    def writerow(self, row):
        format = self.dialect
        quoting = format.quoting
        try:
            values = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        parts = []
        for value in values:
            quoted = quoting == QUOTE_ALL
            if quoting == QUOTE_NONNUMERIC:
                quoted = not isinstance(value, (int, float)) and value is not None
                quoted = quoted or value is None
            elif quoting == QUOTE_STRINGS:
                quoted = isinstance(value, str)
            elif quoting == QUOTE_NOTNULL:
                quoted = value is not None
            text = "" if value is None else value if isinstance(value, str) else str(value)
            if not text and len(values) == 1:
                if quoting == QUOTE_NONE or (value is None and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL)):
                    raise Error("single empty field record must be quoted")
                quoted = True
            parts.append(self._field(text, quoted))
        return self._write(format.delimiter.join(parts) + format.lineterminator)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)


def writer(csvfile, dialect="excel", **fmtparams):
    if not hasattr(csvfile, "write"):
        raise TypeError('argument 1 must have a "write" method')
    return _Writer(csvfile, _Format(dialect, fmtparams))


class DictReader:
    """Reads rows as dicts."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect

    def __iter__(self):
        return self

    @property
    def line_num(self):
        return self.reader.line_num

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while row == []:
            row = next(self.reader)
        result = dict(zip(names, row))
        if len(names) < len(row):
            result[self.restkey] = row[len(names) :]
        for name in names[len(row) :]:
            result[name] = self.restval
        return result


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction.lower()
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [key for key in rowdict if key not in self.fieldnames]
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(x) for x in wrong]))
        return [rowdict.get(key, self.restval) for key in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows([self._row(each) for each in rowdicts])


class Sniffer:
    """Guesses how a table is written."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        lines = [line for line in sample.splitlines() if line]
        best = None
        for candidate in delimiters or self.preferred + ["|"]:
            counts = {line.count(candidate) for line in lines}
            if len(counts) == 1 and counts != {0}:
                best = candidate
                break
        if best is None:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            delimiter = best
            quotechar = '"'
            skipinitialspace = sample.count(best + " ") == sample.count(best)

        return dialect

    def has_header(self, sample):
        rows = list(reader(_io.StringIO(sample), self.sniff(sample)))
        header = rows[0]
        votes = 0
        for column in range(len(header)):
            kinds = set()
            for row in rows[1:21]:
                if len(row) == len(header):
                    try:
                        complex(row[column])
                        kinds.add("number")
                    except ValueError:
                        kinds.add(len(row[column]))
            if len(kinds) == 1:
                kind = kinds.pop()
                if kind == "number":
                    try:
                        complex(header[column])
                        votes -= 1
                    except ValueError:
                        votes += 1
                else:
                    votes += 1 if len(header[column]) != kind else -1
        return votes > 0
