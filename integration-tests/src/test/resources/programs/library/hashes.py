import hashlib

texts = [b"", b"abc", b"The quick brown fox jumps over the lazy dog", b"a" * 63, b"b" * 64, b"c" * 111, b"d" * 112, b"e" * 128, b"f" * 1000]
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"):
    h = hashlib.new(name)
    print(name, h.digest_size, h.block_size, h.name)
    for text in texts:
        print(hashlib.new(name, text).hexdigest())
h = hashlib.sha256()
h.update(b"Nobody inspects")
c = h.copy()
h.update(bytearray(b" the spammish repetition"))
print(h.hexdigest(), c.hexdigest(), h.digest() == hashlib.sha256(b"Nobody inspects the spammish repetition").digest())
print(hashlib.blake2b(b"x", digest_size=16, key=b"secret", salt=b"salt", person=b"me").hexdigest(), hashlib.blake2s(b"x", digest_size=8, key=b"k").hexdigest())
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 1000).hex(), hashlib.pbkdf2_hmac("sha1", b"p" * 100, b"s", 3, 50).hex())
print(hashlib.md5(usedforsecurity=False).hexdigest(), "sha256" in hashlib.algorithms_available)
for f in (lambda: hashlib.md5("text"), lambda: hashlib.new("nope"), lambda: hashlib.md5(5), lambda: hashlib.blake2b(digest_size=65)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split(",")[0])
