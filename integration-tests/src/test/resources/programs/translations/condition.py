import threading

condition = threading.Condition()
messages = []


def receive():
    with condition:
        while not messages:
            condition.wait()
        print("received", messages.pop())


thread = threading.Thread(target=receive)
thread.start()
with condition:
    messages.append("news")
    condition.notify()
thread.join()
