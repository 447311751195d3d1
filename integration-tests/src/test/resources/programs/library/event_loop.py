"""asyncio: what runs in which order on the event loop."""
import asyncio
import time


async def steps(name, count, result=None):
    for i in range(count):
        print(name, i)
        await asyncio.sleep(0)
    return result


async def fails(message, count=1):
    await steps(message, count)
    raise ValueError(message)


async def tasks_and_gather():
    print(await asyncio.gather(steps("a", 2, 1), steps("b", 3, 2), steps("c", 1, 3)))
    task = asyncio.create_task(steps("t", 2, "T"), name="named")
    print(task.done(), task.get_name())
    print(await task, task.done(), task.result(), task.cancelled(), task.exception())
    try:
        await asyncio.gather(steps("x", 1), fails("gathered"))
    except ValueError as e:
        print("caught", e)
    print(await asyncio.gather(steps("y", 1, 7), fails("returned"), return_exceptions=True))
    print(await asyncio.gather())
    shared = asyncio.ensure_future(steps("shared", 1, "S"))
    print(await asyncio.gather(shared, shared))


async def cancelling():
    async def cleanup():
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError as e:
            print("cancelled with", e.args)
            raise
        finally:
            await asyncio.sleep(0)
            print("cleaned up")

    task = asyncio.create_task(cleanup())
    await asyncio.sleep(0)
    print(task.cancel("stop it"), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as e:
        print("awaited", e.args, task.cancelled(), task.cancel())

    async def stubborn():
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            return "survived"

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.cancelled())
    never = asyncio.create_task(steps("never", 1))
    never.cancel()
    try:
        await never
    except asyncio.CancelledError:
        print("never started")


async def timeouts():
    try:
        await asyncio.wait_for(asyncio.sleep(100), 0.01)
    except asyncio.TimeoutError as e:
        print(repr(e), repr(e.__cause__), e.__class__ is TimeoutError)
    print(await asyncio.wait_for(steps("in time", 1, "result"), 100))
    print(await asyncio.wait_for(steps("no limit", 1, "result"), None))
    try:
        async with asyncio.timeout(0.01) as limit:
            await asyncio.sleep(100)
    except TimeoutError:
        print("timeout", limit.expired())
    async with asyncio.timeout(100) as limit:
        await asyncio.sleep(0)
    print(limit.expired())
    inner = asyncio.create_task(steps("inner", 3, "inner result"))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", inner.cancelled())
    print(await inner)


async def groups():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(steps("g1", 2, 1))
        second = group.create_task(steps("g2", 1, 2))
    print(first.result(), second.result())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails("one"))
            waiting = group.create_task(asyncio.sleep(100))
            await asyncio.sleep(100)
    except* ValueError as error:
        print("group", error.exceptions, waiting.cancelled())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(steps("body", 1))
            raise KeyError("in the body")
    except ExceptionGroup as error:
        print(error.message, error.exceptions)


async def queues():
    queue = asyncio.Queue(2)

    async def produce():
        for i in range(5):
            await queue.put(i)
            print("put", i)
        await queue.put(None)

    async def consume():
        while (item := await queue.get()) is not None:
            print("got", item)
            queue.task_done()
        queue.task_done()

    await asyncio.gather(produce(), consume())
    await queue.join()
    print(queue.empty(), queue.full(), queue.qsize(), queue.maxsize)
    for kind in asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue:
        q = kind()
        for item in 3, 1, 2:
            q.put_nowait(item)
        print(kind.__name__, [q.get_nowait() for _ in range(3)])
        try:
            q.get_nowait()
        except asyncio.QueueEmpty as e:
            print(repr(e))
    try:
        queue.put_nowait(1)
        queue.put_nowait(1)
        queue.put_nowait(1)
    except asyncio.QueueFull as e:
        print(repr(e))


async def locks():
    lock = asyncio.Lock()

    async def critical(n):
        async with lock:
            print("in", n, lock.locked())
            await asyncio.sleep(0)
            print("out", n)

    await asyncio.gather(*(critical(i) for i in range(3)))
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    event = asyncio.Event()

    async def waiter(n):
        print("waits", n, await event.wait())

    waiters = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    event.set()
    done, pending = await asyncio.wait(waiters)
    print(len(done), len(pending), event.is_set())
    semaphore = asyncio.Semaphore(2)
    active = most = 0

    async def limited():
        nonlocal active, most
        async with semaphore:
            active += 1
            most = max(most, active)
            await asyncio.sleep(0)
            active -= 1

    await asyncio.gather(*[limited() for _ in range(7)])
    print("most", most, semaphore.locked())
    condition = asyncio.Condition()
    ready = []

    async def until_ready():
        async with condition:
            print(await condition.wait_for(lambda: len(ready) > 1))

    task = asyncio.create_task(until_ready())
    for i in range(2):
        await asyncio.sleep(0)
        async with condition:
            ready.append(i)
            condition.notify_all()
    await task
    barrier = asyncio.Barrier(3)

    async def meet(n):
        print("meets", n)
        await barrier.wait()
        return n

    print(await asyncio.gather(*(meet(i) for i in range(3))))
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as e:
        print(e)


async def waits():
    quick = asyncio.create_task(steps("quick", 1, "q"))
    slow = asyncio.create_task(asyncio.sleep(100))
    done, pending = await asyncio.wait({quick, slow}, return_when=asyncio.FIRST_COMPLETED)
    print(done == {quick}, pending == {slow})
    done, pending = await asyncio.wait([slow], timeout=0.001)
    print(len(done), len(pending))
    slow.cancel()
    for each in asyncio.as_completed([asyncio.create_task(steps("s", 5, "late")),
                                      asyncio.create_task(steps("f", 1, "early"))]):
        print("completed", await each)
    for wrong in ([], steps("z", 1)):
        try:
            await asyncio.wait(wrong)
        except (ValueError, TypeError) as e:
            print(e)
            if wrong:
                wrong.close()


async def loops():
    loop = asyncio.get_running_loop()
    print(loop.is_running(), loop is asyncio.get_event_loop())
    loop.call_soon(print, "soon")
    handle = loop.call_soon(print, "not called")
    handle.cancel()
    loop.call_later(0.002, print, "later")
    loop.call_later(0.001, print, "earlier")
    await asyncio.sleep(0.01)
    future = loop.create_future()
    future.add_done_callback(lambda f: print("callback", f.result()))
    loop.call_soon(future.set_result, 42)
    print(await future, future)
    try:
        future.set_result(1)
    except asyncio.InvalidStateError as e:
        print(repr(e))
    try:
        loop.create_future().result()
    except asyncio.InvalidStateError as e:
        print(e)
    print(await asyncio.to_thread(lambda x, y=1: x + y, 5, y=7))
    print(await loop.run_in_executor(None, sum, [1, 2, 3]))

    def in_thread():
        time.sleep(0.005)
        raise OSError("from the thread")

    try:
        await asyncio.to_thread(in_thread)
    except OSError as e:
        print(e)
    calls = []
    work = asyncio.to_thread(lambda: asyncio.run_coroutine_threadsafe(steps("ts", 1, "safe"), loop).result())
    print(await work)
    try:
        await 5
    except TypeError as e:
        print(e)
    print(asyncio.current_task().get_name().startswith("Task-"), len(asyncio.all_tasks()))


async def left_over():
    async def forever():
        try:
            await asyncio.sleep(100)
        finally:
            print("left over task is cancelled")

    async def numbers():
        try:
            for i in range(10):
                yield i
                await asyncio.sleep(0)
        finally:
            print("closed")

    asyncio.create_task(forever())
    async for i in numbers():
        if i == 2:
            break
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return "end"


for main in tasks_and_gather, cancelling, timeouts, groups, queues, locks, waits, loops, left_over:
    print("==", main.__name__)
    result = asyncio.run(main())
    if result:
        print(result)
try:
    asyncio.run(main)
except ValueError as e:
    print(str(e)[:31])


async def nested():
    coroutine = steps("no", 1)
    try:
        asyncio.run(coroutine)
    except RuntimeError as e:
        print(e)
    coroutine.close()
    raise SystemExit(3)


try:
    asyncio.run(nested())
except SystemExit as e:
    print("exit", e.code)
with asyncio.Runner() as runner:
    print(runner.run(steps("r1", 1, "first")))
    print(runner.run(steps("r2", 1, "second")))
try:
    asyncio.create_task(5)
except RuntimeError as e:
    print(e)
print(asyncio.iscoroutinefunction(nested), asyncio.iscoroutinefunction(print))
