import atexit
atexit.register(print, "bye")
@atexit.register
def last(): print("registered later runs first")
print("main")
int("zz")
