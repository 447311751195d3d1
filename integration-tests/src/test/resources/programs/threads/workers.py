# order: free
# mask: Worker-\d
import threading
import queue
from concurrent.futures import ThreadPoolExecutor

def worker(name, q):
    while True:
        item = q.get()
        if item is None:
            break
        print(f"{name}: processing {item}")

q = queue.Queue()
threads = []
for i in range(4):
    t = threading.Thread(target=worker, args=(f"Worker-{i}", q))
    t.start()
    threads.append(t)
for item in range(20):
    q.put(item)
for _ in threads:
    q.put(None)
for t in threads:
    t.join()
with ThreadPoolExecutor(max_workers=4) as executor:
    futures = [executor.submit(pow, 2, i) for i in range(10)]
    results = [f.result() for f in futures]
print(results)
