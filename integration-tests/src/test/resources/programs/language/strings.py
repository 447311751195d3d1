s = "Hello, World"
print(s[0], s[-1], s[2:5], s[::-1], s[::2], s[-5:], s[:-3], s[100:], s[5:2])
print(s.upper(), s.lower(), s.swapcase(), s.title(), s.replace("l", "L", 2), s.find("o"), s.rfind("o"), s.find("z"), s.count("l"))
print(s.split(", "), "a,b,,c".split(","), " a  b ".split(), "a b c".split(" ", 1), "a.b.c".rsplit(".", 1), "l1\nl2\r\nl3".splitlines())
print("x".center(5, "*"), "x".ljust(3) + "|", "x".rjust(3, "0"), "42".zfill(5), "-42".zfill(5))
print("  pad ".strip() + "|", "xxaxx".strip("x"), "abc".lstrip("a"), "abc".rstrip("c"), "prefix_x".removeprefix("prefix_"), "a.py".removesuffix(".py"))
print("abc".startswith("a"), "abc".endswith(("b", "c")), "abc".isalpha(), "12".isdigit(), "a1".isalnum(), " ".isspace(), "Ab".istitle(), "AB".isupper(), "a_b".isidentifier())
print("-".join(["a", "b"]), "a-b-c".partition("-"), "a-b-c".rpartition("-"), "abc".partition("z"))
print("%d %5d %-5d| %05d %x %X %o %c %s %r %.2f %e %g %%" % (1, 2, 3, 4, 255, 255, 8, "c", "s", "r", 3.14159, 12345.678, 0.0001))
print("%(a)s %(b)03d" % {"a": 1, "b": 2}, "%*d" % (5, 3), "%+d % d" % (5, 5), "%.3s" % "abcdef")
print("{} {1} {0}".format(1, 2) if False else "{0} {1} {0}".format(1, 2), "{:>5}|{:<5}|{:^5}|{:*^7}".format("a", "b", "c", "d"), "{a[0]} {b.real} {c!r}".format(a=[1], b=2, c="x"))
n = 1234567.891
print(f"{n:,.2f} {n:e} {n:.3g} {n:10.1f}| {n:<15,.0f}| {255:#x} {255:08b} {5:+d} {-5: d} {0.25:.1%} {1e10:g} {1e-5} {1e16} {123456789012345678}")
name = "x"; width = 10
print(f"{name!r:>{width}}|{name:^{width}}|{name}{'nested ' + f'{width + 1}'}|{width=} {width = :>5}|{{}}|{name!s}{name!a}")
print(f"{'a' if width > 5 else 'b'} {[i for i in range(3)]} {({'k': 1})['k']} {(lambda q: q * 2)(4)} {width:{'>'}{5}}")
print("é".encode(), "日本".encode("utf-8"), b"\xe6\x97\xa5".decode(), "é".encode("latin-1"), ascii("é日😀"), repr("é\n\t'\"\\\x00\x7f\u200b"))
u = "a😀b"
print(len(u), u[1], u[::-1], u.find("b"), [c for c in u], ord(u[1]), chr(128512), u.upper(), u[1:] )
print("ß".upper(), "İ".lower(), "ǆ".title(), "ﬁ".upper(), "ΑΣ".lower(), "straße".casefold())
print("a" < "b", "a" < "B", "abc" < "abd", "" < "a", "a" * 3, "ab" * 0, "x" in "xyz", "" in "a")
print("a\tb".expandtabs(4), "abc".translate({97: "X", 98: None}), "abc".translate(str.maketrans("ab", "12", "c")), str.maketrans({"a": 1}))
print(str(1.0), str(1e100), str(0.1), str(1/3), repr(1e-7), str(-0.0), str(float("inf")), str(float("nan")), 1e22, 1e21, 123456789.123456789, 5e-324, 1.7976931348623157e308)
print(int("  42  "), int("-0b101", 2) if False else int("-101", 2), int("ff", 16), int("0o17", 0), int("1_000"), float("1e3"), float(" -inf "), float("1_0.5"))
print("abc" "def" 'ghi', r"\n", """multi
line""", '\x41\u0042\N{BULLET}\101', b"\x00a", rb"\n", "con\
tinued")
words = "the quick brown fox jumps over the lazy dog the end".split()
freq = {}
for w in words: freq[w] = freq.get(w, 0) + 1
print(sorted(freq.items(), key=lambda kv: (-kv[1], kv[0])))
print("".join(sorted("hello")), "".join(reversed("abc")), max("hello"), list("abc"), tuple("ab"), set("aaa"), sorted(set("hello")))
def pal(t): t = "".join(c.lower() for c in t if c.isalnum()); return t == t[::-1]
print(pal("A man, a plan, a canal: Panama"), pal("no"))
def caesar(t, k): return "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in t)
print(caesar("hello, xyz", 3), caesar(caesar("abc", 5), -5))
r = ""
for i, c in enumerate("abc"): r += c * (i + 1)
print(r)
print("a,b;c".replace(",", ";").split(";"), "abcabc".replace("", "-"), "aaa".replace("aa", "b"), "x".join("abc"), "ab".join(["1"]))
print(str(b"ab"), str(b"ab", "ascii"), bytes("é", "utf8"), bytes(3), bytearray(b"ab") + b"c", b"abc"[1], b"abc"[1:], b"a".hex(), bytes.fromhex("ff00"), list(b"ab"))
print("{:d} {:5.1f} {:>10s} {:c}".format(5, 2.25, "s", 65), format(255, "b"), format(3.14159, ".2f"), format("x", ">3"), "{:,}".format(10**15), "{:_}".format(10**6), "{:.0f}".format(2.5), "{:.0f}".format(3.5))
print("Line: {:03d}|{:<8}|{:>8.3f}|{!r:<6}".format(7, "ab", 2.0, "z"), f"{True:d} {True} {None} {[1]!s:>6}")
print("abc".index("c"), "abcabc".rindex("b"), "a b".title(), "they're bill's".title(), "hELLO".capitalize(), "1a".capitalize())
print(" ".join(f"{k}={v!r}" for k, v in {"a": 1, "b": "x"}.items()), "é" == "é", len("é"))
print("%s" % [1], "%s %s" % (1, (2,)), "%s" % (1,), "%r" % ("a",), "%5.1f|%-8s|" % (3.14159, "ab"), "%i" % 3.99, "%d" % True)
