"""URLs taken apart and put together (RFC 3986 and the older RFCs that it follows)."""

import collections
import re

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs",
    "parse_qsl", "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes",
    "DefragResult", "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes",
]  # fmt: skip

uses_relative = [
    "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp",
    "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss",
]  # fmt: skip

uses_netloc = [
    "", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews",
    "prospero", "rtsp", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss",
    "itms-services",
]  # fmt: skip

uses_params = [
    "", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu", "sip", "sips", "mms",
    "sftp", "tel",
]  # fmt: skip

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_BLANK = "".join(map(chr, range(33)))
_FUTURE_ADDRESS = re.compile(r"v[a-fA-F0-9]+\..+")

# Characters whose compatibility form (NFKC) has a character that separates the parts of a URL.
_SEPARATORS_IN_DISGUISE = re.compile(
    "[\u2047\u2048\u2049\u2100\u2101\u2105\u2106\u2a74\ufe13\ufe16\ufe55\ufe56\ufe5f\ufe6b\uff03\uff0f\uff1a\uff1f\uff20]"
)


# What the functions return


def _to_text(value):
    return value.decode("ascii", "strict") if isinstance(value, (bytes, bytearray)) else value


class _Encodes:
    """Results of text."""

    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        return _BYTES_CLASSES[type(self)](*[part.encode(encoding, errors) for part in self])


class _Decodes:
    """Results of bytes."""

    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return _TEXT_CLASSES[type(self)](*[part.decode(encoding, errors) for part in self])


class _Location:
    """What the network location of a result says."""

    __slots__ = ()

    def _like(self, text):
        return text.encode("ascii") if text is not None and isinstance(self[0], bytes) else text

    def _user(self):
        user, at, _ = _to_text(self.netloc).rpartition("@")
        if not at:
            return None, None
        name, colon, password = user.partition(":")
        return name, password if colon else None

    def _host(self):
        _, _, host = _to_text(self.netloc).rpartition("@")
        before, bracket, inside = host.partition("[")
        if bracket:
            name, _, rest = inside.partition("]")
            port = rest.partition(":")[2]
        else:
            name, _, port = host.partition(":")
        return name, port or None

    @property
    def username(self):
        return self._like(self._user()[0])

    @property
    def password(self):
        return self._like(self._user()[1])

    @property
    def hostname(self):
        name, percent, zone = self._host()[0].partition("%")
        return self._like(name.lower() + percent + zone) or None

    @property
    def port(self):
        port = self._host()[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        number = int(port)
        if not 0 <= number <= 65535:
            raise ValueError("Port out of range 0-65535")
        return number


class DefragResult(collections.namedtuple("DefragResult", "url fragment"), _Encodes):
    __slots__ = ()

    def geturl(self):
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(collections.namedtuple("SplitResult", "scheme netloc path query fragment"), _Location, _Encodes):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(
    collections.namedtuple("ParseResult", "scheme netloc path params query fragment"), _Location, _Encodes
):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(collections.namedtuple("DefragResultBytes", "url fragment"), _Decodes):
    __slots__ = ()

    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(
    collections.namedtuple("SplitResultBytes", "scheme netloc path query fragment"), _Location, _Decodes
):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(
    collections.namedtuple("ParseResultBytes", "scheme netloc path params query fragment"), _Location, _Decodes
):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


_BYTES_CLASSES = {
    DefragResult: DefragResultBytes,
    SplitResult: SplitResultBytes,
    ParseResult: ParseResultBytes,
}
_TEXT_CLASSES = {
    DefragResultBytes: DefragResult,
    SplitResultBytes: SplitResult,
    ParseResultBytes: ParseResult,
}


def _texts(*parts):
    """Whether the parts are bytes, and the parts as text."""
    are_text = isinstance(parts[0], str)
    for part in parts[1:]:
        if part and isinstance(part, str) != are_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if are_text:
        return False, parts
    return True, [part.decode("ascii", "strict") if part else "" for part in parts]


# Splitting


def urlparse(url, scheme="", allow_fragments=True):
    of_bytes, (url, scheme) = _texts(url, scheme)
    result = ParseResult(*_parsed(url, scheme, allow_fragments))
    return result.encode() if of_bytes else result


def urlsplit(url, scheme="", allow_fragments=True):
    of_bytes, (url, scheme) = _texts(url, scheme)
    result = SplitResult(*_split(url, scheme, allow_fragments))
    return result.encode() if of_bytes else result


def _parsed(url, scheme, allow_fragments):
    scheme, netloc, path, query, fragment = _split(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        semicolon = path.find(";", path.rfind("/") + 1)
        if semicolon >= 0:
            path, params = path[:semicolon], path[semicolon + 1 :]
    return scheme, netloc, path, params, query, fragment


def _split(url, scheme, allow_fragments):
    url = _without_breaks(url.lstrip(_BLANK))
    scheme = _without_breaks(scheme.strip(_BLANK))
    found = _SCHEME.match(url)
    if found:
        scheme = url[: found.end() - 1].lower()
        url = url[found.end() :]
    netloc = query = fragment = ""
    if url.startswith("//"):
        end = _end_of_location(url)
        netloc, url = url[2:end], url[end:]
        _check_brackets(netloc)
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    if not netloc.isascii() and _SEPARATORS_IN_DISGUISE.search(netloc):
        raise ValueError("netloc '" + netloc + "' contains invalid characters under NFKC normalization")
    return scheme, netloc, url, query, fragment


def _without_breaks(text):
    return text.replace("\t", "").replace("\r", "").replace("\n", "")


def _end_of_location(url):
    end = len(url)
    for separator in "/?#":
        place = url.find(separator, 2)
        if place >= 0:
            end = min(end, place)
    return end


def _check_brackets(netloc):
    opened = "[" in netloc
    if opened != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")
    if not opened:
        return
    address = netloc.partition("[")[2].partition("]")[0]
    if address.startswith("v"):
        if not _FUTURE_ADDRESS.fullmatch(address):
            raise ValueError("IPvFuture address is invalid")
    elif _is_ipv4(address):
        raise ValueError("An IPv4 address cannot be in brackets")
    elif not _is_ipv6(address):
        raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 address")


def _is_ipv4(address):
    octets = address.split(".")
    return len(octets) == 4 and all(
        octet.isascii()
        and octet.isdigit()
        and len(octet) <= 3
        and int(octet) <= 255
        and (octet == "0" or octet[0] != "0")
        for octet in octets
    )


def _is_ipv6(address):
    address, percent, zone = address.partition("%")
    if percent and (not zone or "%" in zone):
        return False
    head, colon, last = address.rpartition(":")
    if "." in last:
        if not _is_ipv4(last):
            return False
        address = head + ":0:0"
    if address.count("::") > 1 or ":::" in address:
        return False
    left, gap, right = address.partition("::")
    groups = left.split(":") if left else []
    if right:
        groups += right.split(":")
    if len(groups) > 7 if gap else len(groups) != 8:
        return False
    return all(re.fullmatch("[0-9a-fA-F]{1,4}", group) for group in groups)


def urldefrag(url):
    of_bytes, (url,) = _texts(url)
    if "#" in url:
        scheme, netloc, path, params, query, fragment = _parsed(url, "", True)
        result = DefragResult(_unparsed(scheme, netloc, path, params, query, ""), fragment)
    else:
        result = DefragResult(url, "")
    return result.encode() if of_bytes else result


# Putting together


def urlunparse(components):
    of_bytes, (scheme, netloc, url, params, query, fragment) = _texts(*components)
    result = _unparsed(scheme, netloc, url, params, query, fragment)
    return result.encode("ascii") if of_bytes else result


def urlunsplit(components):
    of_bytes, (scheme, netloc, url, query, fragment) = _texts(*components)
    result = _unsplit(scheme, netloc, url, query, fragment)
    return result.encode("ascii") if of_bytes else result


def _unparsed(scheme, netloc, url, params, query, fragment):
    if params:
        url = f"{url};{params}"
    return _unsplit(scheme, netloc, url, query, fragment)


def _unsplit(scheme, netloc, url, query, fragment):
    if netloc or (scheme and scheme in uses_netloc and not url.startswith("//")):
        if url and not url.startswith("/"):
            url = "/" + url
        url = "//" + (netloc or "") + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url = url + "?" + query
    if fragment:
        url = url + "#" + fragment
    return url


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    of_bytes, (base, url) = _texts(base, url)
    result = _joined(base, url, allow_fragments)
    return result.encode("ascii") if of_bytes else result


def _joined(base, url, allow_fragments):
    base_scheme, base_netloc, base_path, base_params, base_query, _ = _parsed(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = _parsed(url, base_scheme, allow_fragments)
    if scheme != base_scheme or scheme not in uses_relative:
        return url
    if scheme in uses_netloc:
        if netloc:
            return _unparsed(scheme, netloc, path, params, query, fragment)
        netloc = base_netloc
    if not path and not params:
        return _unparsed(scheme, netloc, base_path, base_params, query or base_query, fragment)
    return _unparsed(scheme, netloc, _joined_path(base_path, path), params, query, fragment)


def _joined_path(base, path):
    """The path without its dots (RFC 3986, 5.2.4)."""
    if path.startswith("/"):
        segments = path.split("/")
    else:
        directory = base.split("/")[:-1]
        # Empty segments in the middle count for nothing.
        segments = directory + path.split("/")
        segments[1:-1] = [segment for segment in segments[1:-1] if segment]
    resolved = []
    for segment in segments:
        if segment == "..":
            if resolved:
                resolved.pop()
        elif segment != ".":
            resolved.append(segment)
    if segments[-1] in (".", ".."):
        resolved.append("")
    return "/".join(resolved) or "/"


# Percent signs

_ALWAYS_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"
_HEX = "0123456789ABCDEF"
_ESCAPED_BYTES = re.compile("(?:%[0-9a-fA-F]{2})+")


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    if (isinstance(string, str) and " " not in string) or (isinstance(string, bytes) and b" " not in string):
        return quote(string, safe, encoding, errors)
    space = " " if isinstance(safe, str) else b" "
    return quote(string, safe + space, encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    if isinstance(safe, str):
        kept = _ALWAYS_SAFE + safe.encode("ascii", "ignore").decode("ascii")
    else:
        kept = _ALWAYS_SAFE + bytes([byte for byte in safe if byte < 128]).decode("ascii")
    text = bs.decode("latin-1")
    if not text.strip(kept):
        return text
    pieces = []
    for c in text:
        if c in kept:
            pieces.append(c)
        else:
            code = ord(c)
            pieces.append("%" + _HEX[code >> 4] + _HEX[code & 15])
    return "".join(pieces)


def unquote_to_bytes(string):
    if isinstance(string, str):
        string = string.encode("utf-8")
    pieces = string.split(b"%")
    result = bytearray(pieces[0])
    for piece in pieces[1:]:
        digits = piece[:2]
        try:
            if len(digits) < 2 or not digits.isalnum():
                raise ValueError(digits)
            result.append(int(digits, 16))
            result += piece[2:]
        except ValueError:
            result += b"%"
            result += piece
    return bytes(result)


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, (bytes, bytearray)):
        return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")
    if "%" not in string:
        return string
    encoding = encoding or "utf-8"
    errors = errors or "replace"
    pieces = []
    end = 0
    for found in _ESCAPED_BYTES.finditer(string):
        pieces.append(string[end : found.start()])
        pieces.append(bytes.fromhex(found.group().replace("%", "")).decode(encoding, errors))
        end = found.end()
    pieces.append(string[end:])
    return "".join(pieces)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


# Queries


def parse_qs(
    qs,
    keep_blank_values=False,
    strict_parsing=False,
    encoding="utf-8",
    errors="replace",
    max_num_fields=None,
    separator="&",
):
    result = {}
    for name, value in parse_qsl(
        qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator
    ):
        result.setdefault(name, []).append(value)
    return result


def parse_qsl(
    qs,
    keep_blank_values=False,
    strict_parsing=False,
    encoding="utf-8",
    errors="replace",
    max_num_fields=None,
    separator="&",
):
    of_bytes, (qs,) = _texts(qs)
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    separator = _to_text(separator)
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator) and (qs or max_num_fields < 0):
        raise ValueError("Max number of fields exceeded")
    result = []
    for field in qs.split(separator) if qs else []:
        if not field and not strict_parsing:
            continue
        name, equals, value = field.partition("=")
        if not equals:
            if strict_parsing:
                raise ValueError("bad query field: %r" % (field,))
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            name = unquote(name.replace("+", " "), encoding, errors)
            value = unquote(value.replace("+", " "), encoding, errors)
            result.append((name.encode("ascii"), value.encode("ascii")) if of_bytes else (name, value))
    return result


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as error:
            raise TypeError("not a valid non-string sequence or mapping object") from error

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    fields = []
    for name, value in query:
        name = quoted(name)
        if not doseq or isinstance(value, (str, bytes)):
            fields.append(name + "=" + quoted(value))
            continue
        try:
            len(value)
        except TypeError:
            fields.append(name + "=" + quoted(value))
        else:
            for element in value:
                fields.append(name + "=" + quoted(element))
    return "&".join(fields)
