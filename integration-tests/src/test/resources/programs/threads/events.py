import threading

event = threading.Event()
print(event.is_set(), event.wait(0.01))
order = []


def waiter():
    order.append(event.wait())


t = threading.Thread(target=waiter)
t.start()
event.set()
t.join()
print(order, event.is_set(), event.wait())
event.clear()
print(event.is_set())

semaphore = threading.Semaphore(2)
print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(blocking=False))
semaphore.release(2)
inside = 0
most = 0
guard = threading.Lock()


def limited():
    global inside, most
    with semaphore:
        with guard:
            inside += 1
            most = max(most, inside)
        with guard:
            inside -= 1


threads = [threading.Thread(target=limited) for _ in range(8)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(inside, 1 <= most <= 2)
bounded = threading.BoundedSemaphore(1)
try:
    bounded.release()
except ValueError as e:
    print("ValueError:", e)
try:
    threading.Semaphore(-1)
except ValueError as e:
    print("ValueError:", e)

phases = []
barrier = threading.Barrier(3, action=lambda: phases.append("phase"))
indexes = []


def party():
    for _ in range(2):
        index = barrier.wait()
        with guard:
            indexes.append(index)


threads = [threading.Thread(target=party) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(phases, sorted(indexes), barrier.parties, barrier.n_waiting, barrier.broken)
barrier.abort()
try:
    barrier.wait()
except threading.BrokenBarrierError as e:
    print("BrokenBarrierError", e.args, barrier.broken)
