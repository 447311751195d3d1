import re
import copy

# Matching and groups
m = re.match(r"(?P<first>\w+)\s+(?P<second>\w+)", "hello world again")
print(m.group(), m.group(0), m.group(1), m.group("second"), m.group(1, 2), m.group("first", "second"))
print(m.groups(), m.groupdict(), m.start(), m.end(), m.span(2), m["first"], m[2])
print(m.lastindex, m.lastgroup, m.pos, m.endpos, m.string, m.re.pattern, m.regs)
print(m)
print(re.match("x", "y"), bool(re.match("", "")), re.fullmatch("a|ab", "ab"))
print(re.match(r"(a)?(b)?", "b").groups(), re.match(r"(a)?(b)?", "b").groups("-"))
print(re.match(r"(?P<x>a)?b", "b").groupdict("none"))
print(re.search(r"\d+", "abc123def").span(), re.search("z", "abc"))

# Pattern objects
p = re.compile(r"(\d+)-(?P<w>\w+)", re.I | re.M)
print(p, p.flags, p.groups, dict(p.groupindex), p.pattern)
print(re.compile("a" * 300))
print(re.compile(b"abc", re.S), re.compile("x", re.A), re.compile("(?im)x").flags)
print(p == re.compile(r"(\d+)-(?P<w>\w+)", re.I | re.M), hash(p) == hash(copy.copy(p)))
print(p.match("xx12-ab", 2), p.match("xx12-ab", 2, 4), p.search("12-ab 34-cd", 3), p.fullmatch("12-ab"))
print(re.compile("^b").search("ab", 1), re.compile("b$").search("abc", 0, 2))
print(repr(re.I), re.I | re.M, repr(re.I | re.M), re.IGNORECASE.value, re.RegexFlag(10))
print(type(p), type(m), re.error, re.NOFLAG, f"{re.I} {re.I:>3}")

# findall, finditer, split, sub
print(re.findall(r"\w+", "one two  three"), re.findall(r"(\w)(\d)?", "a1b"), re.findall("(x)", "axbx"))
print(re.findall("", "abc"), re.findall("a*", "baac"), [x.span() for x in re.finditer("a*", "baac")])
print(re.findall(r"\b|:+", "a::bc"))
print(re.split(r"\W+", "Words, words, words."), re.split(r"(\W+)", "Words, words."), re.split(r"\W+", "a, b, c", 1))
print(re.split(r"x*", "axbc"), re.split(r"(x)|(y)", "axbyc"), re.split("[a-f]+", "0a3B9", flags=re.I))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub("a", "b", "aaa", 2), re.subn("a", "b", "aaa"))
print(re.sub("x*", "-", "abxd"), re.sub("", "-", "abc"), re.sub(r"\b", "|", "a bc"))
print(re.sub(r"(?P<n>\d+)", lambda m: str(int(m["n"]) * 2), "1 and 22"))
print(re.sub(r"(a)|(b)", r"[\1\2]", "ab"), re.sub("a", r"\g<0>\g<0>", "ab"), re.sub("(?P<q>b)", r"<\g<q>>", "abc"))
print(repr(re.sub("a", r"\n\t\\", "a")), repr(re.sub("(a)", r"\1\x20"[:2], "a")), re.sub("a", r"\060", "a"))
print(m.expand(r"\2-\1 \g<first>"))
print(re.sub("e", "", "nothing"), re.sub(".", "x", "a\nb"), re.sub("(?s).", "x", "a\nb"))

# Assertions, references, conditions
print(re.findall(r"\w+(?=!)", "hey! you ho!"), re.findall(r"\w+\b(?!!)", "hey! you ho!"))
print(re.findall(r"(?<=-)\w+", "spam-egg ham-x"), re.findall(r"(?<!-)\b\w+", "spam-egg ham-x"))
print(re.search(r"(\w)\1", "hello").group(), re.search(r"(?P<c>\w)(?P=c)", "book").group())
for text in ("<a>", "a", "<a", "a>"):
    print(bool(re.fullmatch(r"(<)?a(?(1)>)", text)), bool(re.fullmatch(r"(?P<o><)?a(?(o)>|)", text)), end=" ")
print()
print(re.match(r"(?>a*)ab", "aaab"), re.match(r"a*+a", "aaa"), re.match(r"(?>a|ab)c", "abc"), re.match(r"a++b", "aab"))
print(re.match(r"(?:ab)?+ab", "ab"), re.match(r"(?:a|b){2,3}+b", "abab"), re.match(r"x{2}?x", "xxx"))
print(re.match(r"a{2,}", "aaaa").group(), re.match(r"a{,2}", "aaaa").group(), re.match(r"a{2,3}?", "aaaa").group())
print(re.match(r"a{", "a{").group(), re.match(r"a{1", "a{1").group(), re.match(r"a{,}", "aaa").group(), re.match("x{}", "x{}"))
print(re.match(r"(?:a|ab)(?:c|bcd)(d*)", "abcd").groups(), re.match(r"(a|b)*", "abab").group(1))
print(re.match(r"(?:(a)|b)*", "ab").group(1), re.match(r"(a?)*", "aab").groups(), re.match(r"(a*)+", "b").groups())
print(re.match(r"((a)|(b)|c)+", "abc").groups(), re.match(r"(?:(x)|(y))+?z", "xyz").groups())
print(re.search(r"(?<=(a))b\1", "aba").groups(), re.search(r"(?=(a+))a*b\1", "baaabac").groups())
print(re.match("(a+|b)*?c", "aabac").groups(), re.match("((?:ab|cd){2,3}?)(.*)", "abcdabcd").groups())
print(re.findall(r"(?i:a)b", "ab Ab aB"), re.findall(r"(?-i:a)b", "ab Ab aB", re.I), re.findall(r"(?s-i:a.)b", "A\nb a\nb", re.I))
print(re.match(r".*?,(.*?);", "a,b,c;d;").groups(), re.match(r"\s*(\w+)\s*=\s*(.*?)\s*$", " key = some value  ").groups())

# Flags and classes
print(re.findall("^.", "a\nb\nc", re.M), re.findall(".$", "a\nb\n"), re.findall(".$", "a\nb\n", re.M), re.findall(r".\Z", "a\nb"))
print(re.findall(r"[^\W\d_]+", "abc1_d é9ß"), re.findall(r"\w+", "é1 ß", re.A), re.findall(r"[\d\-x]+", "1-x2 y"))
print(re.findall(r"[]a]+", "]a["), re.findall(r"[^]a]+", "]a[b"), re.findall(r"[a\]\\]+", r"a]\b"), re.findall("[a-c-e]+", "ab-ced"))
print(re.findall("straße", "STRASSE Straße STRAẞE", re.I), re.findall("k", "kK\u212a", re.I), re.findall("[a-z]", "\u212a\u017fİı", re.I))
print(re.findall("σ", "ΣσΣς", re.I), re.findall("[α-ω]+", "ΑΒΓ", re.I), re.findall("é", "É", re.I), re.findall("é", "É", re.I | re.A))
print(re.findall(r"\d", "1٣", 0), re.findall(r"\d", "1٣", re.A), re.findall(r"\s", "a \t\u2003b"), re.findall(r"\S+", "a b"))
print(re.findall(r"""
    (\d+)   # number
    \s*     # space
    ([a-z]) # letter
    [ #]
""", "12 a#34b 5c", re.X))
print(re.sub(r"\B", "-", "abc"), re.findall(r"\Aab|ab\Z", "ab ab ab"), re.findall(r"\bfoo\b", "foo food foo."))
print(re.findall(r"\x41\u0042\103\t", "ABC\t"), re.findall(r"[\x30-\x39]", "a5"), re.findall(r"\.\*", ".*"))

# Beyond the basic plane
t = "a\U0001f600b\U0001f601"
print([x.span() for x in re.finditer(".", t)], re.sub("[\U0001f600-\U0001f64f]", "E", t), re.findall("\U0001f600b", t))
print(re.compile("b").search(t, 1).span(), re.match("..", t).end(), re.findall("[^ab]+", t), re.findall(r"(?<=.)b", t))
print(re.match("\U0001f600*?b", "\U0001f600\U0001f600b").span(), re.match("(?:.){3}", t).group() == t[:3])

# bytes
print(re.findall(rb"\w+", b"ab c\xe9d"), re.sub(rb"(b)", rb"<\1>", b"abc"), re.match(b"(a)", bytearray(b"abc")).group(1))
print(re.split(b",", b"a,b"), re.compile(rb"\xff").search(b"a\xff").span(), re.sub(b"a", lambda m: m.group().upper(), b"banana"))

# escape
print(re.escape("a.b*c[d]{e}(f)^$|?+\\ -#&~\n"), re.escape("https://x_y/%20"), re.escape(b"a.b"))

# Long inputs
long = "ab" * 100000
print(len(re.match(r"(?:a|b)*", long).group()), len(re.match(r"(ab)*", long).group()), re.match(r"(?:a|b)*c", long))
print(len(re.findall(r"(?:a(?=b)|b)+?", long)), len(re.sub("(a)(b)", r"\2\1", long)), re.search("(?:ab)+$", long).span())


# Errors
def bad(pattern, flags=0):
    try:
        re.compile(pattern, flags)
        print("ok", pattern)
    except re.error as e:
        print(type(e).__name__, "|", e, "|", e.msg, e.pos, e.lineno, e.colno)
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)


for each in ["(", ")", "a)", "[", "[a", "[]", "*", "a**", "a{2,1}", "(?", "(?P", "(?P<", "(?P<n", "(?P<>x)", "(?P<1>x)",
             "(?P<a>x)(?P<a>y)", "(?P=x)", "(?P=", "(?Px)", "(?<x)", "(?#", "(?z)", "(?i", "(?i-", "(?-i", "(?i-i:x)", "a(?i)",
             "(?L)", "(?au)", "\\", "\\q", "[\\q]", "\\8", "\\400", "[\\400]", "\\x1", "\\u12", "[b-a]", "[\\w-a]", "(?(1)a|b|c)", "(?(2)a)",
             "(?(x)a)", "(?(0)a)", "(?<=a+)b", "(?<=a|bc)", "(a\\1)", "(?:a", "(?=a", "x{99999999999}", "^*", "(?P<a-b>x)", "a\n(", "(?i-z:a)", "(?iz)", "+", "a|*", "(?<=(a)\\1)"]:
    bad(each)
bad("a", re.L)
bad("(?u)a", re.A)
bad(b"a", re.U)
for call in (
    lambda: re.match("a", 5), lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.compile(5),
    lambda: re.compile(re.compile("a"), re.I), lambda: re.match("a", "a").group(1), lambda: re.match("a", "a").group("x"),
    lambda: re.sub("a", r"\2", "a"), lambda: re.sub("a", r"\g<x>", "a"), lambda: re.sub("a", r"\g<1", "a"), lambda: re.sub("a", r"\q", "a"),
    lambda: re.sub("a", lambda m: 1, "a"), lambda: re.match("a"), lambda: re.compile("a").match(), lambda: re.sub("(a)", r"\g<>", "a"),
    lambda: re.match("a", "a", "b"),
):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
