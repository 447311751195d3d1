import atexit
import threading
import time


main_done = threading.Event()


def late():
    main_done.wait()
    time.sleep(0.05)
    print("late thread")


def forever():
    while True:
        time.sleep(1)


atexit.register(print, "atexit first registered")
atexit.register(print, "atexit last registered")
threading.Thread(target=late).start()
threading.Thread(target=forever, daemon=True).start()
print("main done")
main_done.set()
