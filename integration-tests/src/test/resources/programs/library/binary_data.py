import base64
import binascii
import hmac
import io
import secrets
import struct
import uuid
import zlib

# struct
print(struct.pack("<bBhHiIqQ", -1, 255, -2, 65535, -3, 4294967295, -4, 2**64 - 1), struct.pack(">fd?c", 1.5, -2.25, True, b"x"), struct.pack("3s5sp4p", b"a", b"toolong", b"x", b"pascal"))
print(struct.unpack("<bBhHiIqQ", struct.pack("<bBhHiIqQ", -1, 255, -2, 65535, -3, 4294967295, -4, 2**64 - 1)), struct.unpack(">e2xe", b"\x3c\x00\x00\x00\xc0\x00"), struct.pack("<e", 0.1), struct.pack("!2H", 1, 2))
print(struct.calcsize("bhilqP?"), struct.calcsize("b0q"), struct.calcsize("=bhilq"), struct.calcsize("< h"), struct.calcsize(""))
s = struct.Struct("<hh")
buffer = bytearray(8)
s.pack_into(buffer, 2, 1, -1)
print(s.size, s.format, s.pack(1, 2), s.unpack(b"\1\0\2\0"), buffer, s.unpack_from(buffer, 2), list(struct.iter_unpack("<h", b"\1\0\2\0\3\0")), struct.unpack_from("<h", b"abcd", offset=1), struct.unpack_from("<h", b"abcd", -2))
for f, v in (("b", 200), ("B", 300), ("h", 1 << 16), ("H", -1), ("i", 1 << 40), ("L", -1), ("<q", 1 << 70), ("h", "x"), ("h", 1.5), ("f", "x"), ("c", "a"), ("c", b"ab"), ("s", "x"), ("e", 1e10), ("<f", 1e300), ("z", 1), ("<n", 1), ("2", 1)):
    try:
        print(f, struct.pack(f, v))
    except Exception as e:
        print(f, type(e).__name__, e)
for g in (lambda: struct.pack("h"), lambda: struct.unpack("<hh", b"abc"), lambda: struct.unpack_from("<h", b"abc", 5), lambda: struct.unpack_from("<h", b"abc", -5), lambda: struct.unpack_from("<h", b"abc", -1), lambda: struct.pack_into("<h", bytearray(1), 0, 1), lambda: struct.pack_into("<h", b"abc", 0, 1), lambda: struct.unpack("h", "ab"), lambda: list(struct.iter_unpack("<h", b"abc")), lambda: struct.pack("hh", 1, 2, 3), lambda: struct.pack_into("<h", bytearray(4), -5, 1)):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)

# binascii and zlib
print(binascii.hexlify(b"\x00\xffab"), binascii.hexlify(b"abcd", "-", 2), binascii.unhexlify("00fF"), binascii.b2a_base64(b"hello"), binascii.a2b_base64(b"aGVsbG8="), binascii.crc32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")), zlib.adler32(b"hello"), binascii.crc_hqx(b"123456789", 0))
for g in (lambda: binascii.unhexlify("0"), lambda: binascii.unhexlify("zz"), lambda: binascii.a2b_base64("abc"), lambda: binascii.a2b_base64("a"), lambda: binascii.a2b_base64("ab=c", strict_mode=True), lambda: binascii.hexlify("x"), lambda: base64.b64decode("é"), lambda: base64.b64decode(5), lambda: base64.b32decode("ab"), lambda: base64.b16decode("xx"), lambda: base64.b64decode("ab!c", validate=True), lambda: base64.b85decode("a\x01"), lambda: base64.b64encode("text")):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)

# base64
for data in (b"", b"f", b"fo", b"foo", b"foob", b"fooba", b"foobar", bytes(range(256)), b"\0\0\0\0    ", b"\xfb\xff"):
    texts = [base64.b64encode(data), base64.urlsafe_b64encode(data), base64.b32encode(data), base64.b32hexencode(data), base64.b16encode(data), base64.b85encode(data), base64.a85encode(data), base64.a85encode(data, adobe=True, foldspaces=True, wrapcol=20)]
    print(texts)
    back = [base64.b64decode(texts[0]), base64.urlsafe_b64decode(texts[1]), base64.b32decode(texts[2]), base64.b32hexdecode(texts[3]), base64.b16decode(texts[4]), base64.b85decode(texts[5]), base64.a85decode(texts[6]), base64.a85decode(texts[7], adobe=True, foldspaces=True)]
    print(all(each == data for each in back))
print(base64.b64encode(b"\xfb\xff", b"-_"), base64.b64decode("-_8=", "-_"), base64.b64decode("aG Vs\nbG8="), base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHh4\n"), base64.b32decode("mzxw6===", casefold=True), base64.standard_b64decode("Zm9v"))
out = io.BytesIO()
base64.encode(io.BytesIO(b"y" * 100), out)
print(out.getvalue())

# hmac, secrets, uuid
h = hmac.new(b"key", b"The quick brown fox jumps over the lazy dog", "sha256")
c = h.copy()
c.update(b"!")
print(h.hexdigest(), h.name, h.digest_size, h.block_size, c.hexdigest(), hmac.digest(b"k" * 200, b"m", "md5").hex(), hmac.compare_digest(b"a", b"a"), hmac.compare_digest("a", "b"))
print(len(secrets.token_bytes(10)), len(secrets.token_hex(8)), len(secrets.token_urlsafe(16)), secrets.choice([7]), 0 <= secrets.randbelow(10) < 10, secrets.randbits(8) < 256)
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.urn, u.variant, u.version, u.time, u.clock_seq, u.node, u == uuid.UUID(int=u.int), u < uuid.UUID(int=2**100), hash(u) == hash(u.int))
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "http://example.com"), uuid.uuid4().version, uuid.uuid1().version, uuid.uuid4() != uuid.uuid4(), uuid.UUID("{urn:uuid:12345678123456781234567812345678}"), uuid.UUID(bytes=b"\1" * 16), uuid.UUID(fields=(1, 2, 3, 4, 5, 6)), uuid.UUID(bytes_le=b"\1\2" * 8), len({uuid.uuid4() for _ in range(50)}))
for g in (lambda: uuid.UUID("x"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: setattr(u, "int", 5), lambda: uuid.UUID(bytes=b"x"), lambda: u < 5, lambda: hmac.new("k", b"m", "md5"), lambda: hmac.new(b"k", b"m")):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)
