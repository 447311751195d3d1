class Pause:
    def __init__(self, tag): self.tag = tag
    def __await__(self):
        got = yield self.tag
        return ("resumed", self.tag, got)

async def inner(n):
    print("inner", n)
    r = await Pause(n)
    print("inner got", r)
    return n * 2

async def outer():
    total = 0
    for i in range(3):
        total += await inner(i)
    try:
        await fail()
    except ValueError as e:
        print("caught", e)
    finally:
        print("finally", await Pause("fin"))
    return total

async def fail():
    await Pause("f")
    raise ValueError("boom")

def run(coro):
    value = None
    try:
        while True:
            got = coro.send(value)
            print("loop got", got)
            value = f"v{got}"
    except StopIteration as e:
        return e.value

print(run(outer()))

async def agen(n):
    try:
        for i in range(n):
            x = yield i
            if x: print("agen got", x)
            await Pause(f"g{i}")
    finally:
        print("agen closing")
        await Pause("closing")

async def consume():
    async for x in agen(3):
        print("item", x)
    else:
        print("else")
    print([x async for x in agen(2)])
    print({x: await inner(x) async for x in agen(2) if x})
    g = (x + 1 async for x in agen(2))
    print(type(g), [y async for y in g])
    a = agen(5)
    print(await a.__anext__())
    print(await a.asend("hello"))
    await a.aclose()
    try:
        await a.__anext__()
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    h = [await z for z in [inner(7), inner(8)]]
    print(h)

print(run(consume()))

class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    async def __aenter__(self):
        print("enter", self.name); await Pause("e" + self.name); return self.name
    async def __aexit__(self, t, v, tb):
        print("exit", self.name, t, v); await Pause("x" + self.name); return self.swallow

async def withs():
    async with CM("a") as a, CM("b", True) as b:
        print(a, b)
        raise KeyError("k")
    print("after")
    async with CM("c"):
        return 5
print(run(withs()))

class It:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 3: raise StopAsyncIteration
        await Pause(self.n)
        return self.n
async def it():
    async for v in It():
        if v == 2: continue
        print("v", v)
    print([v async for v in It()])
run(it())

async def errs():
    for bad in (lambda: 5, lambda: [1]):
        try: await bad()
        except TypeError as e: print(e)
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
    try:
        async with 5: pass
    except TypeError as e: print(e)
    async def stop(): raise StopIteration(3)
    try: await stop()
    except RuntimeError as e: print(e, repr(e.__cause__))
    c = inner(1); 
    c.close()
    try: await c
    except RuntimeError as e: print(e)
    c = inner(2)
    try:
        for x in c: pass
    except TypeError as e: print(e)
    c.close()
run(errs())
c = inner(3)
print(type(c).__name__, c.__name__, c.__qualname__)
c.close()
c = inner(4)
try: c.send(1)
except TypeError as e: print(e)
print(c.send(None))
try: c.throw(ValueError("thrown"))
except ValueError as e: print(e)
class K:
    async def m(self, x): return x + 1
    @classmethod
    async def cm(cls, x): return await cls().m(x)
    @staticmethod
    async def sm(x): return x
async def ks(): return await K().m(1), await K.cm(2), await K.sm(3), await (lambda: K.sm(4))()
print(run(ks()))
