import pprint
from collections import namedtuple

data = {"name": "Ada Lovelace", "tags": ["mathematics", "programming", "poetry", "engines"], "nested": {"b": [1, 2, (3, 4)], "a": {"x": None, "y": True}}, "numbers": list(range(30))}
pprint.pprint(data)
pprint.pprint(data, width=40, indent=2)
pprint.pprint(data, compact=True, width=50)
pprint.pprint(data, depth=1)
pprint.pp({"b": 1, "a": [1] * 40})
print(pprint.pformat([1, 2]), pprint.pformat({}), pprint.pformat(()), pprint.pformat((1,)), pprint.pformat("short"), pprint.pformat({3, 1, 2}))
pprint.pprint("a long text with many words that has to be broken over several lines since it is too wide for eighty columns")
pprint.pprint(["a long text with many words\nand several lines\n", "x" * 100], width=30)
pprint.pprint({1: "one", "two": 2, (3,): [3]})
pprint.pprint(set(range(40)), width=30)
pprint.pprint(frozenset(["aaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbb", "ccccccccccccccccccccccc"]), width=40)
pprint.pprint((1, 2, ("three" * 10, "four" * 10), 5), width=60)
pprint.pprint([123456789, 1000], underscore_numbers=True)
P = namedtuple("P", "x y")
pprint.pprint([P(1, 2), P(3, 4)])
loop = [1]
loop.append(loop)
print(pprint.isrecursive(loop), pprint.isreadable([1, "a"]), pprint.isreadable(loop), pprint.saferepr(loop).startswith("[1, <Recursion on list with id="))
pprint.pprint([{"id": i, "name": f"name {i}", "values": [i] * i} for i in range(6)], width=60)
try:
    pprint.pformat(1, width=0)
except ValueError as e:
    print(e)
