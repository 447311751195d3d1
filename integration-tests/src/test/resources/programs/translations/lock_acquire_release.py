import threading

lock = threading.Lock()


def guarded(items, item):
    lock.acquire()
    try:
        items.append(item)
    finally:
        lock.release()


items = []
thread = threading.Thread(target=guarded, args=(items, 1))
thread.start()
thread.join()
print(items, lock.locked())
