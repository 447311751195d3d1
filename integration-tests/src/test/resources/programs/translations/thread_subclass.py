import threading


class Doubler(threading.Thread):
    def __init__(self, value):
        super().__init__()
        self.value = value

    def run(self):
        self.value *= 2


thread = Doubler(21)
thread.start()
thread.join()
print(thread.value)
