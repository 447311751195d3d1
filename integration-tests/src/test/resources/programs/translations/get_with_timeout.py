import queue

q = queue.Queue()
q.put("there")
print(q.get(timeout=1))
try:
    q.get(timeout=0.01)
except queue.Empty:
    print("nothing came")
