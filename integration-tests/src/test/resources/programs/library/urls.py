# Takes URLs apart and puts them together.
from urllib.parse import *
from urllib.parse import unquote_to_bytes
import urllib.parse

URLS = [
    "scheme://netloc/path;parameters?query#fragment",
    "http://docs.python.org:80/3/library/urllib.parse.html?highlight=params#url-parsing",
    "//www.cwi.nl:80/%7Eguido/Python.html",
    "www.cwi.nl/%7Eguido/Python.html",
    "help/Python.html",
    "http://user:pass@Host.Example.COM:8080/p/a/t/h;x=1/y;z?q=a&b=c#frag",
    "http://[2001:db8::1]:443/x", "http://[fe80::1%25eth0]/", "mailto:joe@example.com", "tel:+1-2;x=3",
    "file:///etc/passwd", "file:/tmp/foo", "HTTP://A/", "http:?q", "http://", "", "a:b:c", "1a:b", "path:80",
    "http://a@b@c/", "http://:80", "http://host:", "http://user@", "  http://x \t/y\n", "http://x?a?b#c#d",
    "//x", "///p", "////p", "/a//b", "x#", "x?", "x?#", "urn:isbn:0", "sip:alice@atl.com;maddr=1?x", "svn+ssh://h/p",
    "http://x/;a;b", "ht_tp://x", "http://ü.example/ä?ö#ß",
]
for url in URLS:
    print(repr(url))
    p = urlparse(url)
    s = urlsplit(url)
    print("  ", p, p.geturl())
    print("  ", s, s.geturl())
    print("  ", p.username, p.password, p.hostname, p.port)
    print("  ", urldefrag(url), urldefrag(url).geturl())
    print("  ", urlunparse(p), urlunsplit(s), urlsplit(url, "https").geturl(), urlparse(url, allow_fragments=False))

for bad in ["http://[::1", "http://::1]/", "http://[127.0.0.1]/", "http://[v1.x]/", "http://[vx.1]/", "http://[abc]/",
            "http://[1:2:3:4:5:6:7:8:9]/", "http://[1::2::3]/", "http://[::ffff:1.2.3.4]/", "http://[:::]/", "http://[::]/",
            "http://a\u2100b/", "http://a\uff03b/", "http://h:x/", "http://h:99999/", "http://h:-1/", "http://h:0/", "http://h: 1/",
            "http://h:\u0661/"]:
    try:
        p = urlsplit(bad)
        print(p, p.hostname, p.port)
    except ValueError as e:
        print(repr(bad), "ValueError", e)

b = urlparse(b"http://User:Pw@Host:80/p;a?q#f")
print(b, b.hostname, b.username, b.password, b.port, b.geturl(), b.decode(), type(b).__name__)
print(urlsplit(b"//h/x"), urldefrag(b"a#b"), urldefrag(b"a#b").geturl(), urldefrag(b"a#b").decode())
print(urlsplit("http://h/x?y").encode(), urlparse("a").encode())
for args in [("http://a", b"x"), (b"http://a", "x")]:
    try:
        print(urlsplit(*args))
    except TypeError as e:
        print("TypeError", e)
try:
    print(urljoin("http://a", b"x"))
except TypeError as e:
    print("TypeError", e)
p = urlparse("http://www.cwi.nl/x?y=1")
print(p._replace(scheme="https", query="z=2").geturl(), p._asdict(), p[1], list(p), p == tuple(p), p._fields)
print(urlunsplit(("http", "h", "x", "q", "")), urlunsplit(("", "", "//x", "", "")), urlunparse(("http", "", "a", "p", "", "f")))
print(urlunsplit((b"http", b"h", b"x", b"q", b"")), urlunsplit(("file", "", "/x", "", "")), urlunsplit(["foo", "", "x", "", ""]))

BASE = "http://a/b/c/d;p?q"
for rel in ["g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", "g?y#s", ";x", "g;x", "g;x?y#s", "", ".", "./", "..",
            "../", "../g", "../..", "../../", "../../g", "../../../g", "../../../../g", "/./g", "/../g", "g.", ".g", "g..", "..g",
            "./../g", "./g/.", "g/./h", "g/../h", "g;x=1/./y", "g;x=1/../y", "g?y/./x", "g?y/../x", "g#s/./x", "g#s/../x", "http:g",
            "http:", "g//h", "..//g", "mailto:x"]:
    print(repr(rel), urljoin(BASE, rel), urljoin("http://h", rel), urljoin("file:///x/y", rel), urljoin("/a/b//c", rel),
          urljoin("a", rel), urljoin("mailto:a@b", rel), urljoin("http://h/a//b//c/", rel))
print(urljoin("http://www.cwi.nl/%7Eguido/Python.html", "FAQ.html"), urljoin("", "x"), urljoin("x", ""), urljoin(b"http://a/b", b"c"))
print(urljoin("http://a/b#c", "d#e", allow_fragments=False))
