import threading
from collections import deque

items = deque()
condition = threading.Condition()
consumed = []


def consumer():
    for _ in range(5):
        with condition:
            while not items:
                condition.wait()
            consumed.append(items.popleft())


def producer():
    for i in range(10):
        with condition:
            items.append(i)
            condition.notify()


threads = [threading.Thread(target=consumer) for _ in range(2)]
threads.append(threading.Thread(target=producer))
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(consumed))

ready = False
with condition:
    print(condition.wait(timeout=0.01), condition.wait_for(lambda: ready, timeout=0.01))  # portalis: ignore[PY0617]


def announce():
    global ready
    with condition:
        ready = True
        condition.notify_all()


t = threading.Thread(target=announce)
with condition:
    t.start()
    print(condition.wait_for(lambda: ready))
t.join()
for action in (condition.wait, condition.notify):
    try:
        action()
    except RuntimeError as e:
        print("RuntimeError:", e)
