import csv
import io

text = 'name,age,"city, state"\r\nAda,36,"London, ""UK"""\r\n\r\n"multi\nline",,x\r\n'
for row in csv.reader(io.StringIO(text)):
    print(row)
r = csv.reader(text.splitlines(keepends=True))
print(next(r), r.line_num, list(r), r.line_num)
for settings in ({"delimiter": ";"}, {"quoting": csv.QUOTE_NONE}, {"quotechar": "'"}, {"skipinitialspace": True}, {"escapechar": "\\", "doublequote": False}, {"quoting": csv.QUOTE_NONNUMERIC}):
    try:
        print(settings, list(csv.reader(["1; 2,'a b', \"x\"\"y\",3.5", "a\\,b,\"c\\\"d\""], **settings)))
    except Exception as e:
        print(settings, type(e).__name__, e)
print(list(csv.reader(["a,b", "", "c", '"x"y,z', ",", "a,"])), list(csv.reader(['"open', "next"])))
rows = [["a", 1, 2.5, None, True], ["x,y", 'say "hi"', "line\nbreak", "", " s "], ["é", "-", "'", "\t", "\r"]]
for settings in ({}, {"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONNUMERIC}, {"delimiter": "\t"}, {"lineterminator": "\n"}, {"escapechar": "\\", "doublequote": False}, {"quoting": csv.QUOTE_NONE, "escapechar": "\\"}, {"dialect": "unix"}, {"dialect": "excel-tab"}, {"quoting": csv.QUOTE_STRINGS}, {"quoting": csv.QUOTE_NOTNULL}):
    out = io.StringIO()
    w = csv.writer(out, **settings)
    w.writerows(rows)
    print(settings, repr(out.getvalue()))
out = io.StringIO()
print(csv.writer(out).writerow([""]), csv.writer(out).writerow([]), csv.writer(out).writerow("abc"), repr(out.getvalue()))
d = csv.DictReader(io.StringIO("a,b,c\n1,2,3\n4,5\n6,7,8,9\n\n"))
print(d.fieldnames, list(d), list(csv.DictReader(["1,2"], fieldnames=["x", "y", "z"], restval="-")))
out = io.StringIO()
w = csv.DictWriter(out, fieldnames=["b", "a"], extrasaction="ignore", restval="?")
w.writeheader()
w.writerow({"a": 1, "b": 2, "c": 3})
w.writerows([{"a": 4}, {"b": 5}])
print(repr(out.getvalue()))


class Pipes(csv.Dialect):
    delimiter = "|"
    quotechar = '"'
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL


csv.register_dialect("pipes", Pipes)
csv.register_dialect("semi", delimiter=";", quoting=csv.QUOTE_ALL)
print(csv.list_dialects(), list(csv.reader(["a|b|\"c|d\""], "pipes")), list(csv.reader(["x|y"], dialect=Pipes)), csv.get_dialect("semi").delimiter, csv.field_size_limit())
csv.unregister_dialect("semi")
for f in (lambda: list(csv.reader([b"x"])), lambda: csv.writer(5), lambda: csv.writer(io.StringIO()).writerow(5), lambda: csv.reader([], delimiter="ab"), lambda: csv.reader([], foo=1), lambda: csv.reader([], "nope"), lambda: csv.DictWriter(io.StringIO(), ["a"]).writerow({"b": 1}), lambda: list(csv.reader(['"a"b'], strict=True)), lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,b"]), lambda: list(csv.reader(["a\rb"]))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(csv.Sniffer().sniff("a;b;c\n1;2;3\n").delimiter, csv.Sniffer().has_header("name,age\nbob,3\nann,4\n"))
