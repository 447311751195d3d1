import queue

q = queue.Queue(1)
q.put("first", block=False)
try:
    q.put_nowait("second")
except queue.Full:
    print("full")
print(q.get_nowait())
try:
    q.get(block=False)
except queue.Empty:
    print("empty")
