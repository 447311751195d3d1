import threading


def worker(name, results, *, scale=1):
    results.append((name, len(name) * scale))


results = []
threads = [
    threading.Thread(target=worker, args=(f"w{i}", results), kwargs={"scale": i}) for i in range(3)
]
print([t.name for t in threads], [t.daemon for t in threads], [t.is_alive() for t in threads])
print([t.ident for t in threads])
for t in threads:
    t.start()
for t in threads:
    print(t.join())
print(sorted(results))
print([t.is_alive() for t in threads], all(isinstance(t.ident, int) for t in threads))
t = threading.Thread(name="named", target=print, args=("from", "thread"), daemon=True)
print(t.name, t.daemon)
t.start()
t.join()
for action in (t.start, threading.Thread().join, threading.current_thread().join):
    try:
        action()
    except RuntimeError as e:
        print("RuntimeError:", e)
print(threading.current_thread().name, threading.main_thread() is threading.current_thread())
print(threading.active_count(), [t.name for t in threading.enumerate()])
