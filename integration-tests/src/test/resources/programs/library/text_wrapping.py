import textwrap
from textwrap import wrap, fill, dedent, indent, shorten, TextWrapper
t = "The quick brown fox jumped over the lazy dog -- a well-known pangram, used in type-setting. Isn't it nice? Yes!  Supercalifragilisticexpialidocious words"
for w in (10, 20, 33, 70):
    print(wrap(t, w)); 
print(fill(t, 40, initial_indent="* ", subsequent_indent="  "))
print(wrap(t, 30, break_long_words=False), wrap(t, 12, break_on_hyphens=False))
print(wrap("Hello.  World. foo", 40, fix_sentence_endings=True), wrap("a\tb\n\nc   d", 20), wrap("  lead  ", 20), wrap("", 10), wrap("  ", 10))
print(wrap("a b c d e f", 5, max_lines=2), wrap(t, 30, max_lines=2, placeholder="..."), wrap(t, 8, max_lines=1))
print(shorten("Hello  world!", width=12), shorten("Hello  world!", width=11), shorten("Hello world", width=10, placeholder="..."))
print(repr(dedent("""
    hello
      world

    \tend
    """)), repr(dedent("  a\n\tb")), repr(dedent("   a\n  b\n   c")), repr(dedent("x\n  y")))
print(repr(indent("a\n\n b\n", "> ")), repr(indent("a\n\nb", "> ", lambda l: True)))
for f in (lambda: wrap("x", 0), lambda: wrap("x", 5, max_lines=1, placeholder="......"), lambda: wrap("a", foo=1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
w = TextWrapper(width=15); w.initial_indent="- "; print(w.wrap(t), w.fill("a b"))
print(wrap("drop no white  space", 8, drop_whitespace=False), wrap("x" * 25, 10), wrap("aaa-bbb-ccc--ddd e-mail", 6), wrap("--foo-bar --baz", 8))
