"""string.Formatter and string.Template."""
import string
from string import Formatter, Template
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
f = Formatter()
t(f.format, "{} {1}", 1, 2); t(f.format, "{0} {a!r:>5} {b.real:03d} {c[0]}", 1, a="x", b=5, c=[9]); t(f.format, "{} {}", 1, 2); t(f.format, "{{}} {:{}}|", "x", 5); t(f.format, "{"); t(f.format, "}"); t(f.format, "{x}"); t(f.format, "{}"); t(f.vformat, "{a}{0}", (1,), {"a": 2}); t(f.format, "{0!z}", 1)
print(list(f.parse("a{b!r:>{w}}c{{d}}{}")), f.get_field("a.real", (), {"a": 3}), f.get_value(0, [5], {}), f.convert_field(3, "r"), f.format_field(3.14159, ".2f"))
class D(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str): return kwargs.get(key, f"<{key}>")
        return super().get_value(key, args, kwargs)
    def format_field(self, value, spec):
        if spec == "up": return str(value).upper()
        return super().format_field(value, spec)
    def convert_field(self, value, conv):
        if conv == "u": return str(value).upper()
        return super().convert_field(value, conv)
    def check_unused_args(self, used, args, kwargs): print("used", sorted(map(str, used)), len(args))
d = D()
print(d.format("{a} {missing} {0:up} {b:up} {c!u}", "pos", a=1, b="bb", c="cc"))
s = Template("$who likes ${what}s, $$5 $missing")
t(s.substitute, who="tim", what="kung pao", missing=1); t(s.substitute, who="x"); t(s.safe_substitute, {"who": "y"}, what=3); t(Template("$ x").substitute); t(Template("a\nb $1").substitute); t(Template("$ x ${bad").safe_substitute); print(s.template, s.get_identifiers(), s.is_valid(), Template("$").is_valid(), Template("$a-$b").substitute({"a": 1, "b": None}), Template("${a}b$a_b").safe_substitute(a=1))
class Pct(Template): delimiter = "%"
print(Pct("%a $b %%").substitute(a=1), Pct.delimiter, Template.delimiter)
print(string.capwords("hello  wORLD x"), string.capwords("a-b-c", "-"), string.ascii_letters, string.digits, repr(string.whitespace), string.punctuation, len(string.printable))
