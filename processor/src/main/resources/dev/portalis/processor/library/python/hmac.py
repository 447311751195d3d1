"""Keyed hashing (RFC 2104)."""

import hashlib

_OUTER = bytes(x ^ 0x5C for x in range(256))
_INNER = bytes(x ^ 0x36 for x in range(256))

digest_size = None


class HMAC:
    """A hash of a message with a key."""

    blocksize = 64

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError("key: expected bytes or bytearray, but got %r" % type(key).__name__)
        if not digestmod:
            raise TypeError("Missing required parameter 'digestmod'.")
        self._make = digestmod
        self._outer = self._new()
        self._inner = self._new()
        self.digest_size = self._inner.digest_size
        self.block_size = self._inner.block_size
        self.blocksize = self.block_size
        if len(key) > self.block_size:
            shorter = self._new()
            shorter.update(key)
            key = shorter.digest()
        key = bytes(key).ljust(self.block_size, b"\0")
        self._outer.update(key.translate(_OUTER))
        self._inner.update(key.translate(_INNER))
        if msg is not None:
            self.update(msg)

    def _new(self):
        if isinstance(self._make, str):
            return hashlib.new(self._make)
        if callable(self._make):
            return self._make()
        return self._make.new()

    @property
    def name(self):
        return f"hmac-{self._inner.name}"

    def update(self, msg):
        self._inner.update(msg)

    def copy(self):
        other = HMAC.__new__(HMAC)
        other._make = self._make
        other.digest_size = self.digest_size
        other.block_size = self.block_size
        other.blocksize = self.block_size
        other._outer = self._outer.copy()
        other._inner = self._inner.copy()
        return other

    def _current(self):
        result = self._outer.copy()
        result.update(self._inner.digest())
        return result

    def digest(self):
        return self._current().digest()

    def hexdigest(self):
        return self._current().hexdigest()


def new(key, msg=None, digestmod=""):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()


def compare_digest(a, b, /):
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        a, b = a.encode(), b.encode()
    elif isinstance(a, str) or isinstance(b, str):
        raise TypeError("unsupported operand types(s) or combination of types: 'str' and 'bytes'")
    difference = len(a) ^ len(b)
    for x, y in zip(a, b):
        difference |= x ^ y
    return difference == 0
