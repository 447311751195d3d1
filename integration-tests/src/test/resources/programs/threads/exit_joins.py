import atexit
import threading
import time


def late():
    time.sleep(0.1)
    print("late thread")


def forever():
    while True:
        time.sleep(1)


atexit.register(print, "atexit first registered")
atexit.register(print, "atexit last registered")
threading.Thread(target=late).start()
threading.Thread(target=forever, daemon=True).start()
print("main done")
