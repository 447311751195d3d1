import threading


class Summer(threading.Thread):
    """A thread that adds numbers."""

    def __init__(self, numbers):
        super().__init__(name="summer")
        self.numbers = numbers
        self.total = None

    def run(self):
        self.total = sum(self.numbers)


class Broken(threading.Thread):
    def __init__(self):
        self.value = 1


class Plain(threading.Thread):
    def run(self):
        print("in", self.name, threading.current_thread() is self)


summers = [Summer(range(n)) for n in (10, 100)]
for s in summers:
    s.start()
for s in summers:
    s.join()
print([(s.name, s.total) for s in summers])
p = Plain(name="plain")
p.start()
p.join()
try:
    Broken().start()
except RuntimeError as e:
    print(e)
