"""Binary data as text: RFC 4648, and Ascii85."""

import binascii
import re

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode",
    "b32hexencode", "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode",
    "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode",
]  # fmt: skip

_URL_FROM = bytes.maketrans(b"-_", b"+/")
_URL_TO = bytes.maketrans(b"+/", b"-_")
_BASE32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_BASE32HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
_BASE85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"


def _to_bytes(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters")
    if isinstance(s, (bytes, bytearray)):
        return bytes(s)
    raise TypeError(
        "argument should be a bytes-like object or ASCII string, not %r" % s.__class__.__name__
    )


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    data = _to_bytes(s)
    if altchars is not None:
        alternatives = _to_bytes(altchars)
        assert len(alternatives) == 2, repr(alternatives)
        data = data.translate(bytes.maketrans(alternatives, b"+/"))
    return binascii.a2b_base64(data, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).translate(_URL_TO)


def urlsafe_b64decode(s):
    return b64decode(_to_bytes(s).translate(_URL_FROM))


def _encode32(alphabet, s):
    data = bytes(s)
    left = len(data) % 5
    if left:
        data += b"\0" * (5 - left)
    out = bytearray()
    for i in range(0, len(data), 5):
        group = int.from_bytes(data[i : i + 5], "big")
        for shift in range(35, -5, -5):
            out.append(alphabet[(group >> shift) & 31])
    pads = (0, 6, 4, 3, 1)[left]
    if pads:
        out[-pads:] = b"=" * pads
    return bytes(out)


def _decode32(alphabet, s, casefold, map01):
    data = _to_bytes(s)
    if len(data) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        letter = _to_bytes(map01)
        assert len(letter) == 1, repr(letter)
        data = data.translate(bytes.maketrans(b"01", b"O" + letter))
    if casefold:
        data = data.upper()
    size = len(data)
    data = data.rstrip(b"=")
    pads = size - len(data)
    values = {c: i for i, c in enumerate(alphabet)}
    out = bytearray()
    group = 0
    for i in range(0, len(data), 8):
        piece = data[i : i + 8]
        group = 0
        for c in piece:
            if c not in values:
                raise binascii.Error("Non-base32 digit found")
            group = (group << 5) + values[c]
        group <<= 5 * (8 - len(piece))
        out += group.to_bytes(5, "big")
    if size % 8 or pads not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if pads:
        left = (43 - 5 * pads) // 8
        del out[len(out) - 5 + left :]
    return bytes(out)


def b32encode(s):
    return _encode32(_BASE32, s)


def b32decode(s, casefold=False, map01=None):
    return _decode32(_BASE32, s, casefold, map01)


def b32hexencode(s):
    return _encode32(_BASE32HEX, s)


def b32hexdecode(s, casefold=False):
    return _decode32(_BASE32HEX, s, casefold, None)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    data = _to_bytes(s)
    if casefold:
        data = data.upper()
    if re.search(b"[^0-9A-F]", data):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(data)


def _encode85(data, alphabet, zeros, spaces, pad):
    padding = -len(data) % 4
    if padding:
        data = data + b"\0" * padding
    groups = []
    for i in range(0, len(data), 4):
        word = int.from_bytes(data[i : i + 4], "big")
        if zeros and word == 0:
            groups.append(b"z")
        elif spaces and word == 0x20202020:
            groups.append(b"y")
        else:
            digits = bytearray(5)
            for place in range(4, -1, -1):
                word, digit = divmod(word, 85)
                digits[place] = alphabet[digit]
            groups.append(bytes(digits))
    if padding and not pad:
        if groups[-1] == b"z":
            groups[-1] = bytes([alphabet[0]]) * 5
        groups[-1] = groups[-1][:-padding]
    return b"".join(groups)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    alphabet = bytes(range(33, 118))
    result = _encode85(bytes(b), alphabet, True, foldspaces, pad)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        width = max(2 if adobe else 1, wrapcol)
        lines = [result[i : i + width] for i in range(0, len(result), width)]
        if adobe and lines and len(lines[-1]) + 2 > width:
            lines.append(b"")
        result = b"\n".join(lines)
    if adobe:
        result += b"~>"
    return result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    data = _to_bytes(b)
    if adobe:
        if not data.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        data = data[2:-2] if data.startswith(b"<~") else data[:-2]
    out = bytearray()
    digits = []
    for c in data + b"u" * 4:
        if 33 <= c <= 117:
            digits.append(c)
            if len(digits) == 5:
                word = 0
                for each in digits:
                    word = word * 85 + each - 33
                if word > 0xFFFFFFFF:
                    raise ValueError("Ascii85 overflow")
                out += word.to_bytes(4, "big")
                digits.clear()
        elif c == 122:
            if digits:
                raise ValueError("z inside Ascii85 5-tuple")
            out += b"\0\0\0\0"
        elif foldspaces and c == 121:
            if digits:
                raise ValueError("y inside Ascii85 5-tuple")
            out += b"    "
        elif c not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: %c" % c)
    padding = 4 - len(digits)
    return bytes(out[:-padding]) if padding else bytes(out)


def b85encode(b, pad=False):
    return _encode85(bytes(b), _BASE85, False, False, pad)


def b85decode(b):
    data = _to_bytes(b)
    values = {c: i for i, c in enumerate(_BASE85)}
    padding = -len(data) % 5
    data += b"~" * padding
    out = bytearray()
    for i in range(0, len(data), 5):
        word = 0
        for place, c in enumerate(data[i : i + 5]):
            if c not in values:
                raise ValueError("bad base85 character at position %d" % (i + place))
            word = word * 85 + values[c]
        if word > 0xFFFFFFFF:
            raise ValueError("base85 overflow in hunk starting at byte %d" % i)
        out += word.to_bytes(4, "big")
    return bytes(out[:-padding]) if padding else bytes(out)


def encodebytes(s):
    pieces = []
    for i in range(0, len(s), 57):
        pieces.append(binascii.b2a_base64(s[i : i + 57]))
    return b"".join(pieces)


def decodebytes(s):
    return binascii.a2b_base64(s)


def encode(input, output):
    while True:
        piece = input.read(57)
        if not piece:
            break
        output.write(binascii.b2a_base64(piece))


def decode(input, output):
    while True:
        line = input.readline()
        if not line:
            break
        output.write(binascii.a2b_base64(line))
