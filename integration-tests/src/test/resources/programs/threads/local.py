import threading

data = threading.local()
data.value = "main"
seen = []


class Named(threading.local):
    kind = "named"

    def __init__(self, start):
        self.items = [start]


named = Named(1)
named.items.append(2)


def worker(n):
    seen.append((n, hasattr(data, "value"), list(named.items), named.kind))
    data.value = n
    seen.append((n, data.value))


for i in range(2):
    t = threading.Thread(target=worker, args=(i,))
    t.start()
    t.join()
print(seen)
print(data.value, named.items)
timer = threading.Timer(0.01, print, ["timer ran"])
timer.start()
timer.join()
cancelled = threading.Timer(10, print, ["never"])
cancelled.start()
cancelled.cancel()
cancelled.join()
print("done")
