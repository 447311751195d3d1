import queue
import threading


def produce(q, count):
    for i in range(count):
        q.put(i)


q = queue.Queue(maxsize=2)
producer = threading.Thread(target=produce, args=(q, 6))
producer.start()
print([q.get() for _ in range(6)])
producer.join()
