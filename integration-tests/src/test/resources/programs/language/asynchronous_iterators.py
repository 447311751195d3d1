import asyncio
async def g():
    yield 1
    yield 2
class It:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 1: raise StopAsyncIteration
        return self.n
async def main():
    it = aiter(g())
    print(await anext(it), await anext(it), await anext(it, "end"))
    i = aiter(It())
    print(await anext(i), await anext(i, None))
    try: await anext(i)
    except StopAsyncIteration: print("stop")
    try: aiter(5)
    except TypeError as e: print(e)
    try: anext(5)
    except TypeError as e: print(e)
asyncio.run(main())
try: exit(3)
except SystemExit as e: print(e.code)
try: quit()
except SystemExit as e: print(e.code)
