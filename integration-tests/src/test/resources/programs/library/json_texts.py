import json
from collections import OrderedDict, defaultdict, namedtuple
from decimal import Decimal
from enum import IntEnum
import io

# Writing
data = {"name": "Ada", "age": 36, "pi": 3.14, "tags": ["a", "b", []], "nested": {"x": None, "y": True, "z": False}, "empty": {}}
print(json.dumps(data))
print(json.dumps(data, indent=2))
print(json.dumps(data, indent="\t", sort_keys=True))
print(json.dumps(data, separators=(",", ":")), json.dumps([1, [2, {"a": 1}]], indent=0))
print(json.dumps([1, 2], indent=2, separators=("; ", " = ")), json.dumps({"b": 1, "a": [1]}, indent=1, separators=(",", ":"), sort_keys=True))
print(json.dumps("é\u2028\U0001f600\x7f\"\\\n\r\t\b\f\x00/"), json.dumps("é\u2028\x7f\U0001f600\x01", ensure_ascii=False))
print(json.dumps([1e100, 1.0, -0.0, 1e-7, 123456789012345678901234567890, float("inf"), float("-inf"), float("nan")]))
print(json.dumps({1: "int", 2.5: "float", True: "bool", None: "none", "s": "str"}))
print(json.dumps({(1, 2): 3, "a": 1}, skipkeys=True), json.dumps((1, 2)), json.dumps(None), json.dumps("x"))
P = namedtuple("P", "x y")


class Color(IntEnum):
    RED = 1


class Text(str):
    pass


class Real(float):
    def __repr__(self):
        return "real"


print(json.dumps([P(1, 2), Color.RED, Text("t"), Real(1.5), {Color.RED: 1}]), json.dumps(OrderedDict(b=1, a=2)), json.dumps(defaultdict(int, a=1)))
print(json.dumps([{1, 2}], default=sorted), json.dumps({"d": Decimal("1.1")}, default=str), json.dumps([1j], default=lambda o: [o.real, o.imag]))


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return {"re": o.real, "im": o.imag}
        return super().default(o)


print(json.dumps([1 + 2j], cls=Encoder), json.dumps({"b": 1j, "a": 2}, cls=Encoder, sort_keys=True, indent=1))
print(Encoder(sort_keys=True, separators=(",", ":")).encode({"b": 1, "a": 1j}), "".join(json.JSONEncoder(indent=2).iterencode([1, {"a": 2}])))
out = io.StringIO()
json.dump({"a": [1, 2]}, out, indent=1)
print(out.getvalue())


class Plain:
    pass


loop = []
loop.append(loop)
for call in (
    lambda: json.dumps({1, 2}), lambda: json.dumps(Plain()), lambda: json.dumps(b"x"), lambda: json.dumps({(1,): 2}), lambda: json.dumps(loop),
    lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.dumps({"b": 1, 1: 2}, sort_keys=True), lambda: json.dumps([Plain()], cls=Encoder),
    lambda: json.dumps(), lambda: json.dumps(1, 2), lambda: json.dumps({float("inf"): 1}, allow_nan=False), lambda: json.dumps(1, foo=2),
):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

# Reading
print(json.loads('{"a": [1, 2.5, -3e2, 1E5, 0, -0, -0.0, true, false, null, "x"], "b": {"c": {}}, "d": []}'))
print(json.loads(' [1 , 2 ]\n'), json.loads('"\\u00e9\\ud83d\\ude00\\n\\/\\"\\\\\\b\\f\\r\\t"'), json.loads(b'{"k": "v"}'), json.loads(bytearray(b"[1]")))
print(json.loads("[NaN, Infinity, -Infinity]"), json.loads("123456789012345678901234567890"), json.loads("1e400"), json.loads('{"a": 1, "a": 2}'))
print(json.loads("[1.1, 2]", parse_float=Decimal), json.loads("[1.5, 2]", parse_int=float, parse_float=str), json.loads("[NaN]", parse_constant=str.lower))
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items(), key=str)), json.loads('{"b": 1, "a": 2}', object_pairs_hook=OrderedDict))
print(json.loads('{"x": 1, "y": {"z": 2}}', object_pairs_hook=list), json.load(io.StringIO("[1, 2]")), json.loads("[1]".encode("utf-16")), json.loads("[2]".encode("utf-32-be")))
print(json.JSONDecoder().raw_decode("[1] tail"), json.JSONDecoder().raw_decode("xx 12 ", 3), json.JSONDecoder(strict=False).decode('"a\nb"'))


class Decoder(json.JSONDecoder):
    def __init__(self, **kw):
        super().__init__(object_hook=self.hook, **kw)

    def hook(self, d):
        return tuple(d.items())


print(json.loads('[{"a": 1}]', cls=Decoder))
for text in ["", " ", "{", "[", "[1", "[1,", "[1,]", "[,1]", "{1: 2}", '{"a"', '{"a":', '{"a" 1}', '{"a": 1', '{"a": 1,', '{"a": 1,}', '{"a": 1 "b"}', "nul", "tru", "-", "+1", "01",
             "1.", ".5", "1e", "1 2", '"abc', '"a\nb"', '"\\x"', '"\\u12"', '"\\u12G4"', '"\\', '"\\u123', "'a'", "[1 2]", "{'a': 1}", '\n\n  {"a": [1,\n 2,, 3]}', "é x", '"\U0001f600" x',
             "\ufeff1", "[1]]", "undefined", "[-]", "-Inf"]:
    try:
        print(repr(json.loads(text)))
    except json.JSONDecodeError as e:
        print(repr(text), "|", e, "|", e.msg, e.pos, e.lineno, e.colno, e.doc == text)
for call in (lambda: json.loads(5), lambda: json.loads(None), lambda: json.loads(["x"]), lambda: json.loads(b"\xff")):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
try:
    json.loads("[")
except ValueError as e:
    print(type(e), isinstance(e, ValueError), e.args)
deep = json.loads("[" * 400 + "]" * 400)
print(len(json.dumps(deep)))
text = json.dumps({str(i): [i, i / 3, {"k": "v" * (i % 7)}] for i in range(300)})
print(json.loads(text) == json.loads(json.dumps(json.loads(text))), len(text))
