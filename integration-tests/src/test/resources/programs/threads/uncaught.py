import sys
import threading


def boom():
    raise ValueError("in a thread")


def leave():
    sys.exit(3)


def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.thread.name)


threading.excepthook = hook
for f in (boom, leave):
    t = threading.Thread(target=f, name=f.__name__)
    t.start()
    t.join()
print("goes on")
