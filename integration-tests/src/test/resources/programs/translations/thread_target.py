import threading


def greet(name, results):
    results.append("hello " + name)


results = []
thread = threading.Thread(target=greet, args=("thread", results))
thread.start()
thread.join()
print(results)
