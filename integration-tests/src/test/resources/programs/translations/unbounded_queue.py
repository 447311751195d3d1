import queue
import threading

q = queue.Queue()


def work():
    while True:
        item = q.get()
        print("item", item)
        q.task_done()
        if item == 2:
            break


threading.Thread(target=work).start()
for i in range(3):
    q.put(i)
q.join()
print("all done")
