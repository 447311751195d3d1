class Token:
    def __init__(self, kind, value):
        self.kind = kind
        self.value = value
    def __repr__(self): return f"{self.kind}:{self.value}"
class Lexer:
    def __init__(self, text):
        self.text = text
        self.pos = 0
    def tokens(self):
        out = []
        while self.pos < len(self.text):
            c = self.text[self.pos]
            if c.isspace(): self.pos += 1
            elif c.isdigit() or c == ".":
                start = self.pos
                while self.pos < len(self.text) and (self.text[self.pos].isdigit() or self.text[self.pos] == "."): self.pos += 1
                s = self.text[start:self.pos]
                out.append(Token("num", float(s) if "." in s else int(s)))
            elif c.isalpha():
                start = self.pos
                while self.pos < len(self.text) and self.text[self.pos].isalnum(): self.pos += 1
                out.append(Token("id", self.text[start:self.pos]))
            elif self.text[self.pos:self.pos + 2] in ("**", "==", "<=", ">=", "!="):
                out.append(Token("op", self.text[self.pos:self.pos + 2])); self.pos += 2
            elif c in "+-*/()=<>,": out.append(Token("op", c)); self.pos += 1
            else: raise SyntaxError(f"bad char {c!r} at {self.pos}")
        out.append(Token("end", None))
        return out
class Node: pass
class Num(Node):
    def __init__(self, v): self.v = v
    def eval(self, env): return self.v
class Var(Node):
    def __init__(self, n): self.n = n
    def eval(self, env):
        if self.n not in env: raise NameError(self.n)
        return env[self.n]
class Bin(Node):
    OPS = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "**": lambda a, b: a ** b, "<": lambda a, b: a < b, ">": lambda a, b: a > b, "==": lambda a, b: a == b}
    def __init__(self, op, l, r): self.op, self.l, self.r = op, l, r
    def eval(self, env): return self.OPS[self.op](self.l.eval(env), self.r.eval(env))
class Neg(Node):
    def __init__(self, e): self.e = e
    def eval(self, env): return -self.e.eval(env)
class Assign(Node):
    def __init__(self, n, e): self.n, self.e = n, e
    def eval(self, env):
        env[self.n] = v = self.e.eval(env)
        return v
class Call(Node):
    def __init__(self, f, args): self.f, self.args = f, args
    def eval(self, env): return env[self.f](*[a.eval(env) for a in self.args])
class Parser:
    PREC = [["==", "<", ">"], ["+", "-"], ["*", "/"]]
    def __init__(self, toks): self.toks, self.i = toks, 0
    def peek(self): return self.toks[self.i]
    def next(self):
        t = self.toks[self.i]
        self.i += 1
        return t
    def expect(self, v):
        t = self.next()
        if t.value != v: raise SyntaxError(f"expected {v} got {t}")
    def parse(self):
        if self.peek().kind == "id" and self.toks[self.i + 1].value == "=":
            n = self.next().value; self.next()
            return Assign(n, self.parse())
        e = self.expr(0)
        if self.peek().kind != "end" and self.peek().value not in (")", ","): raise SyntaxError(f"unexpected {self.peek()}")
        return e
    def expr(self, level):
        if level == len(self.PREC): return self.unary()
        l = self.expr(level + 1)
        while self.peek().kind == "op" and self.peek().value in self.PREC[level]:
            l = Bin(self.next().value, l, self.expr(level + 1))
        return l
    def unary(self):
        if self.peek().value == "-": self.next(); return Neg(self.unary())
        return self.power()
    def power(self):
        b = self.atom()
        if self.peek().value == "**": self.next(); return Bin("**", b, self.unary())
        return b
    def atom(self):
        t = self.next()
        if t.kind == "num": return Num(t.value)
        if t.kind == "id":
            if self.peek().value == "(":
                self.next(); args = []
                while self.peek().value != ")":
                    args.append(self.expr(0))
                    if self.peek().value == ",": self.next()
                self.expect(")")
                return Call(t.value, args)
            return Var(t.value)
        if t.value == "(":
            e = self.expr(0); self.expect(")"); return e
        raise SyntaxError(f"unexpected {t}")
env = {"max": max, "abs": abs}
for src in ["1 + 2 * 3", "(1 + 2) * 3", "x = 5", "y = x ** 2 - 1", "-y + 2.5", "2 ** 3 ** 2", "max(x, y, 7)", "1 < 2", "x == 5", "10 / 4", "z + 1", "1 +", "3 $ 4", "abs(-3) * -2", "2 ** 100", "1 / 0", "a = b = 3", "a + b", ".5 * 4"]:
    try: print(src, "=>", Parser(Lexer(src).tokens()).parse().eval(env))
    except (SyntaxError, NameError, ZeroDivisionError) as e: print(src, "=> error", type(e).__name__, e)
print(Lexer("a+1").tokens())
def run_bf(code, inp=""):
    tape, ptr, ip, out, stack, jumps = [0] * 100, 0, 0, [], [], {}
    for i, c in enumerate(code):
        if c == "[": stack.append(i)
        elif c == "]": j = stack.pop(); jumps[i], jumps[j] = j, i
    inp = iter(inp)
    while ip < len(code):
        match code[ip]:
            case ">": ptr += 1
            case "<": ptr -= 1
            case "+": tape[ptr] = (tape[ptr] + 1) % 256
            case "-": tape[ptr] = (tape[ptr] - 1) % 256
            case ".": out.append(chr(tape[ptr]))
            case ",": tape[ptr] = ord(next(inp, "\0"))
            case "[" if tape[ptr] == 0: ip = jumps[ip]
            case "]" if tape[ptr]: ip = jumps[ip]
        ip += 1
    return "".join(out)
print(run_bf("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."), run_bf(",[.,]", "echo"))
class VM:
    def __init__(self): self.stack = []; self.ops = {n[3:]: getattr(self, n) for n in dir(self) if n.startswith("op_")}
    def op_push(self, v): self.stack.append(v)
    def op_add(self): self.stack.append(self.stack.pop() + self.stack.pop())
    def op_mul(self): self.stack.append(self.stack.pop() * self.stack.pop())
    def op_dup(self): self.stack.append(self.stack[-1])
    def op_print(self): print("vm", self.stack[-1])
    def run(self, prog):
        for line in prog:
            name, *args = line
            self.ops[name](*args)
        return self.stack
print(VM().run([("push", 2), ("dup",), ("mul",), ("push", 0.5), ("add",), ("print",), ("push", "ab"), ("dup",), ("add",)]), sorted(VM().ops))
def tojson(v, ind=0):
    if v is None: return "null"
    if isinstance(v, bool): return "true" if v else "false"
    if isinstance(v, (int, float)): return repr(v)
    if isinstance(v, str): return '"' + v.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(v, (list, tuple)): return "[" + ", ".join(tojson(x) for x in v) + "]"
    if isinstance(v, dict): return "{" + ", ".join(f"{tojson(str(k))}: {tojson(x)}" for k, x in v.items()) + "}"
    raise TypeError(f"cannot serialise {type(v).__name__}")
print(tojson({"a": [1, 2.5, None, True], "b": {"c": 'q"x'}, 3: ()}))
try: tojson({1, 2})
except TypeError as e: print(e)
def parse_json(s):
    def ws(i):
        while i < len(s) and s[i] in " \n\t": i += 1
        return i
    def value(i):
        i = ws(i)
        if s[i] == "{":
            d = {}; i = ws(i + 1)
            while s[i] != "}":
                k, i = value(i); i = ws(i); assert s[i] == ":"
                d[k], i = value(i + 1); i = ws(i)
                if s[i] == ",": i = ws(i + 1)
            return d, i + 1
        if s[i] == "[":
            l = []; i = ws(i + 1)
            while s[i] != "]":
                v, i = value(i); l.append(v); i = ws(i)
                if s[i] == ",": i = ws(i + 1)
            return l, i + 1
        if s[i] == '"':
            j = s.index('"', i + 1)
            return s[i + 1:j], j + 1
        for lit, v in (("null", None), ("true", True), ("false", False)):
            if s.startswith(lit, i): return v, i + len(lit)
        j = i
        while j < len(s) and s[j] in "+-.eE0123456789": j += 1
        t = s[i:j]
        return (float(t) if any(c in t for c in ".eE") else int(t)), j
    return value(0)[0]
print(parse_json('{"a": [1, 2.5, -3e2, null], "b": {"c": true, "d": "str"}, "e": []}'))
