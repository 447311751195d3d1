# Splits texts into words as a shell does, quotes them and joins them.
import random
import shlex
from shlex import split, quote, join

TEXTS = ["", "foo bar", " foo \t bar\n", "'a b' c", '"a b"c', "a'b c'd", "a\\ b", "'\\'", '"\\""', '"\\a"', '"a\\\\b"', "a # c\nd", "#x",
         "''", '""', "a ''", "'' a", "a''b", "x=\"y z\" w", "foo#bar", "ä ü'ß'", "a;b|c&&d", "a\\\nb", "--x=1 -y", "a,b.c/d", '"a\'b"',
         "blurb foo\"bar\"bar\"fasel\" baz", ":-) ;-)", "foo\\x bar", "\\'", "'a\nb' c", "áéíóú"]
for text in TEXTS:
    for kwargs in [{}, {"comments": True}, {"posix": False}, {"comments": True, "posix": False}]:
        try:
            print(repr(text), kwargs, split(text, **kwargs))
        except ValueError as e:
            print(repr(text), kwargs, "ValueError", e)
    for posix in (False, True):
        for chars in (False, True, "|"):
            try:
                print("   ", posix, chars, list(shlex.shlex(text, posix=posix, punctuation_chars=chars)))
                s = shlex.shlex(text, posix=posix, punctuation_chars=chars)
                s.whitespace_split = True
                print("      ", list(s), s.lineno)
            except ValueError as e:
                print("   ", posix, chars, "ValueError", e)
for text in ["'a", '"a', "a\\", '"a\\', "a 'b"]:
    for posix in (True, False):
        try:
            print(split(text, posix=posix))
        except ValueError as e:
            print(repr(text), posix, "ValueError", e)
try:
    split(None)
except ValueError as e:
    print("ValueError", e)
for text in ["", "a", "a b", "it's", 'say "x"', "$HOME", "a@%+=:,./-_b", "ä", "a\nb", "*", "'"]:
    print(quote(text), split(quote(text)) == [text])
print(join(["echo", "-n", "Multiple words", "it's"]), join([]), join(["", "a;b"]))
text = "a && b || c; d >'abc'; (def \"ghi\")"
print(list(shlex.shlex(text, punctuation_chars=True)), list(shlex.shlex(text)))
s = shlex.shlex(text, posix=True, punctuation_chars=True)
s.whitespace_split = True
print(list(s), s.punctuation_chars)
s = shlex.shlex("a b\nc", infile="here")
print(s.get_token(), s.error_leader(), s.error_leader("there", 7))
s.push_token("pushed")
print(s.get_token(), s.get_token(), s.lineno, s.get_token(), repr(s.get_token()), repr(s.eof))
s.push_source("x y", "other")
print(s.infile)
s = shlex.shlex("one two")
s.push_source("x y", "other")
print(list(s), s.infile)
s = shlex.shlex("a-b c.d !e", posix=True)
s.wordchars += "-."
s.commenters = "!"
print(list(s))
s = shlex.shlex("a,b,,c 'd,e'", posix=True)
s.whitespace = ","
s.whitespace_split = True
print(list(s))
s = shlex.shlex("%a b% `x`")
s.quotes = "%"
print(list(s))
rnd = random.Random(3)
for _ in range(200):
    words = ["".join(rnd.choice("ab '\"\\$#\n|") for _ in range(rnd.randrange(6))) for _ in range(rnd.randrange(5))]
    assert split(join(words)) == words
print("ok")
