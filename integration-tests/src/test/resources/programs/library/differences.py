# Finds what sequences have in common, and shows differences in every form.
import random
from difflib import (
    SequenceMatcher, Differ, ndiff, restore, unified_diff, context_diff, get_close_matches, diff_bytes, IS_LINE_JUNK,
    IS_CHARACTER_JUNK, Match,
)

s = SequenceMatcher(lambda x: x == " ", "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(s.ratio(), 3), s.quick_ratio(), s.real_quick_ratio())
for block in s.get_matching_blocks():
    print("a[%d] and b[%d] match for %d elements" % block, block)
for opcode in s.get_opcodes():
    print("%6s a[%d:%d] b[%d:%d]" % opcode)
print(s.bjunk, s.bpopular, sorted(s.b2j.items())[:3])
print(SequenceMatcher(None, " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9))
print(SequenceMatcher(lambda x: x == " ", " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9))
print(SequenceMatcher(None, "ab", "c").find_longest_match(0, 2, 0, 1), SequenceMatcher(a="abxcd", b="abcd").get_matching_blocks())
print(SequenceMatcher(a="qabxcd", b="abycdf").get_opcodes())
print(SequenceMatcher(None, "tide", "diet").ratio(), SequenceMatcher(None, "diet", "tide").ratio(), SequenceMatcher().ratio())
print(SequenceMatcher(None, [1, 2, 3, (4,)], [2, 3, (4,), 5]).get_opcodes())
print(SequenceMatcher(None, "", "").get_opcodes(), list(SequenceMatcher(None, "", "").get_grouped_opcodes()))
a = list(map(str, range(1, 40)))
b = a[:]
b[8:8] = ["i"]
b[20] += "x"
b[23:28] = []
b[30] += "y"
for n in (0, 1, 3, 10):
    print(list(SequenceMatcher(None, a, b).get_grouped_opcodes(n)))
print(SequenceMatcher(None, a, a).get_opcodes(), list(SequenceMatcher(None, a, a).get_grouped_opcodes()))
long = "x" + "ab" * 150
m = SequenceMatcher(None, "ab" * 50, long)
print(m.ratio(), sorted(m.bpopular), SequenceMatcher(None, "ab" * 50, long, autojunk=False).ratio())
m = SequenceMatcher()
m.set_seqs("abcd", "bcde")
print(m.ratio(), m.quick_ratio(), m.real_quick_ratio())
m.set_seq1("bcde")
print(m.ratio(), m.find_longest_match())
m.set_seq2("xx")
print(m.ratio(), m.find_longest_match(), m.get_matching_blocks()[0].size)

print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), get_close_matches("wheel", ["while", "whale", "eel", "shell"], 2))
print(get_close_matches("apple", ["pineapple", "Apple", "apply"], cutoff=0.9), get_close_matches("accept", [], 1))
for args in [("x", [], 0), ("x", [], 3, 1.5)]:
    try:
        get_close_matches(*args)
    except ValueError as e:
        print("ValueError", e)

text1 = """  1. Beautiful is better than ugly.
  2. Explicit is better than implicit.
  3. Simple is better than complex.
  4. Complex is better than complicated.
""".splitlines(keepends=True)
text2 = """  1. Beautiful is better than ugly.
  3.   Simple is better than complex.
  4. Complicated is better than complex.
  5. Flat is better than nested.
""".splitlines(keepends=True)
print("".join(Differ().compare(text1, text2)), end="")
diff = list(ndiff("one\ntwo\nthree\n".splitlines(True), "ore\ntree\nemu\n".splitlines(True)))
print("".join(diff), end="")
print(list(restore(diff, 1)), list(restore(diff, "2")))
try:
    list(restore(diff, 3))
except ValueError as e:
    print(e)
print("".join(ndiff(["\ta b\n", "x\n", "\tsame\n"], ["\ta  c\n", "\tsame\n", "y\n", "z"], charjunk=None)))
print(list(Differ(IS_LINE_JUNK, IS_CHARACTER_JUNK).compare(["a\n", "\n", "b\n"], ["b\n", " # \n", "a\n"])))
print([IS_LINE_JUNK(x) for x in ["\n", "  #   \n", "hello\n", "#x", ""]], [IS_CHARACTER_JUNK(c) for c in " \t\nx"])
print("".join(unified_diff(text1, text2, "before.py", "after.py", "2020-01-01", "", n=1)), end="")
print("".join(context_diff(text1, text2, fromfile="before.py", tofile="after.py", tofiledate="today")), end="")
for f in (unified_diff, context_diff):
    print("\n".join(f(a, b, "x", "y", lineterm="", n=2)))
    print(list(f(["a"], ["a"])), list(f([], ["a"], lineterm="")), list(f(["a", "b"], [], lineterm="")))
    for args in [([b"a"], ["b"]), (["a"], [3]), (["a"], ["b"], b"x")]:
        try:
            list(f(*args))
        except TypeError as e:
            print("TypeError", e)
print(list(diff_bytes(unified_diff, [b"a\xff\n", b"b\n"], [b"a\xfe\n", b"b\n"], b"x\xe9", b"y")))
try:
    list(diff_bytes(unified_diff, ["a"], [b"b"]))
except TypeError as e:
    print("TypeError", e)
rnd = random.Random(5)
for _ in range(60):
    x = [rnd.choice("abcd ") * rnd.randrange(1, 3) + rnd.choice("xyz") + "\n" for _ in range(rnd.randrange(12))]
    y = [line if rnd.random() < 0.7 else rnd.choice(["q\n", line[:-1] + "w\n"]) for line in x if rnd.random() < 0.9]
    delta = list(ndiff(x, y))
    assert list(restore(delta, 1)) == x and list(restore(delta, 2)) == y
    print("".join(delta).replace("\n", "|"))
    print("".join(unified_diff(x, y, n=1)).replace("\n", "|"))
    sm = SequenceMatcher(None, x, y)
    rebuilt = []
    for tag, i1, i2, j1, j2 in sm.get_opcodes():
        rebuilt += x[i1:i2] if tag == "equal" else y[j1:j2]
    assert rebuilt == y
    print(sm.ratio(), sm.quick_ratio(), sm.real_quick_ratio())
