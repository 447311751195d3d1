"""Records which methods CPython 3.12 calls for operators on user-defined classes, in which order.

Run it with CPython 3.12 and write the output to operator_dispatch.txt. A line is: operator, left
operand, right operand, methods called, result.
"""

import operator

log = []


def make(name, base, methods, result):
    def method(m):
        def f(self, *arguments):
            log.append(name + m)
            return NotImplemented if result is NotImplemented else name + m

        return f

    return type(name, (base,), {m: method(m) for m in methods})


A = make("A", object, ["__add__", "__radd__", "__mul__", "__rmul__"], None)
B = make("B", A, ["__radd__"], None)
C = make("C", object, ["__add__", "__radd__", "__iadd__", "__rmul__"], NotImplemented)
D = make("D", object, ["__radd__", "__rmul__", "__rpow__", "__rmod__"], None)
E = make("E", A, [], None)
I = make("I", int, ["__radd__"], None)
J = make("J", int, [], None)
L = make("L", list, ["__radd__"], None)
P = make("P", int, ["__add__"], NotImplemented)
S = make("S", str, ["__radd__", "__rmod__"], None)
T = make("T", str, [], None)
values = {
    "A": A(), "B": B(), "C": C(), "D": D(), "E": E(), "I": I(5), "J": J(7), "L": L([9]), "P": P(2),
    "S": S("s"), "T": T("t"), "int": 1, "float": 2.5, "str": "x", "list": [1], "tuple": (1,),
    "None": None,
}
operators = {
    "add": operator.add, "mul": operator.mul, "mod": operator.mod, "iadd": operator.iadd,
    "pow": operator.pow, "sub": operator.sub,
}
for name, function in operators.items():
    for left in values:
        for right in values:
            log.clear()
            a = values[left]
            if isinstance(a, list):
                a = type(a)(a)
            try:
                result = function(a, values[right])
                text = "object" if type(result) in (A, B, C, D, E) else repr(result)
            except Exception as e:
                text = type(e).__name__ + ": " + str(e)
            if " object at " not in text:
                print(name, left, right, ",".join(log), text, sep="\t")
