# Quotes and unquotes what stands in URLs, and their queries.
import urllib.parse as up
from urllib.parse import quote, quote_plus, unquote, unquote_plus, unquote_to_bytes, quote_from_bytes, urlencode, parse_qs, parse_qsl
import random
print(quote("/El Niño/"), quote_plus("/El Niño/"), quote("abc def~_.-"), quote("a/b", safe=""), quote("ü", encoding="latin-1"))
print(quote(""), quote(b""), quote(b"\x00\xff/ "), quote("€", safe="€"), quote("a&b=c", safe="&"), quote("a b", safe=" "), quote(b"a&b", safe=b"&\xff"))
print(quote("\ud800", errors="replace"), quote("ü", "", "ascii", "xmlcharrefreplace"), quote_from_bytes(b"a&\xef"), quote_from_bytes(bytearray(b" ")))
print(quote_plus("a b+c", safe="+"), quote_plus(b"a b"), quote_plus("ab"), quote_plus("a b", b"+"), quote_plus("/&= +"))
for f in [lambda: quote(b"a", encoding="x"), lambda: quote(b"a", errors="x"), lambda: quote_from_bytes("a"), lambda: quote(3), lambda: quote("\ud800")]:
    try:
        print(f())
    except (TypeError, UnicodeEncodeError) as e:
        print(type(e).__name__, e)
print(unquote("/El%20Ni%C3%B1o/"), unquote_plus("/El+Ni%C3%B1o/"), unquote("a%b%2"), unquote("%zz%41"), unquote("%C3%28"), unquote(b"%41b"))
print(unquote("%E4", encoding="latin-1"), unquote("%E4"), ascii(unquote("%E4", errors="ignore")), unquote("ä%41"), unquote(""), unquote("%"), unquote("%25%32%35"))
print(unquote_to_bytes("a%26%EF"), unquote_to_bytes("ä%41"), unquote_to_bytes(b"%4"), unquote_to_bytes(b""), unquote_to_bytes(""), unquote_to_bytes("%+1%4g"))
print(ascii(unquote("%C3%A9%20%E2%82%AC%F0%9F%98%80%C3")))
for f in [lambda: unquote(3), lambda: unquote_to_bytes(0)]:
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)

print(urlencode({"spam": 1, "eggs": 2, "bacon": 0}), urlencode([("a", "x y"), ("b", "ä&=")]), urlencode({"k": [1, 2]}), urlencode({"k": [1, 2], "s": "ab", "n": 3, "b": b"\xff ", "t": ("x", b"y")}, doseq=True))
print(urlencode({"a": "x y"}, quote_via=quote), urlencode({"a": "/x"}, safe="/"), urlencode({"ü": "ü"}, encoding="latin-1"), urlencode(()), urlencode(""), urlencode({}), urlencode({b"a": None, 1.5: True}))
for bad in ["abc", 5, [1], ["ab"]]:
    try:
        print(urlencode(bad))
    except TypeError as e:
        print("TypeError", e, repr(e.__cause__))
for q in ["key=1&key=2&b=", "a=1;b=2", "", "a", "a=%20+x", "&&a=1&", "a==b", "=x", "a=%C3%A4", "a=%ff", "+a=+b+"]:
    print(repr(q), parse_qs(q), parse_qsl(q), parse_qs(q, keep_blank_values=True), parse_qsl(q, True), parse_qsl(q, separator=";"))
    try:
        print(parse_qsl(q, strict_parsing=True))
    except ValueError as e:
        print("ValueError", e)
print(parse_qs(b"a=1&a=2&b=x+y"), parse_qsl(b"a=1", separator=b"&"), parse_qsl("a=%E4", encoding="latin-1"), parse_qsl("a=%E4", errors="ignore"))
for f in [lambda: parse_qsl("a=1&b=2", max_num_fields=1), lambda: parse_qsl("a=1&b=2", max_num_fields=2), lambda: parse_qsl("a", separator=""), lambda: parse_qsl("", max_num_fields=0)]:
    try:
        print(f())
    except ValueError as e:
        print("ValueError", e)
rnd = random.Random(7)
for _ in range(300):
    s = "".join(chr(rnd.choice([rnd.randrange(32, 127), rnd.randrange(160, 0x800), rnd.randrange(0x1f600, 0x1f650)])) for _ in range(rnd.randrange(12)))
    assert unquote(quote(s)) == s and unquote_plus(quote_plus(s)) == s and unquote(quote(s, safe="")) == s
    assert parse_qsl(urlencode([(s, "v" + s)])) == [(s, "v" + s)]
print(up.quote("ok"))
