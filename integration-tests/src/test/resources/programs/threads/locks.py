import threading

lock = threading.Lock()
counter = 0
totals = {"acquire": 0}


def with_statement(times):
    global counter
    for _ in range(times):
        with lock:
            counter += 1


def by_hand(times):
    for _ in range(times):
        lock.acquire()
        try:
            totals["acquire"] += 1
        finally:
            lock.release()


threads = [threading.Thread(target=f, args=(2000,)) for f in (with_statement, by_hand) * 4]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter, totals)
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(timeout=0.01))
released = threading.Thread(target=lock.release)
released.start()
released.join()
print(lock.locked())
try:
    lock.release()
except RuntimeError as e:
    print("RuntimeError:", e)
for arguments in ((False, 1), (True, -2)):
    try:
        lock.acquire(*arguments)
    except ValueError as e:
        print("ValueError:", e)

rlock = threading.RLock()
with rlock:
    with rlock:
        print("nested")
try:
    rlock.release()
except RuntimeError as e:
    print("RuntimeError:", e)
