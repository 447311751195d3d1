__all__ = ["pub", "counter"]
counter = 0
_hidden = 5
CONFIG = {}
hook = None
def pub(): return "pub " + str(_hidden)
def bump():
    global counter
    counter = counter + 1 if isinstance(counter, int) else counter + "."
    return counter
def get(): return counter
def read(): return CONFIG
def call_hook(v): return hook(v) if hook else None
class T: n = 1
def tn(): return T.n
def make():
    def inner(s): return s + "made"
    return inner
FUNCS = [lambda x: x + 1, lambda x: x / 2, str]
def main(): print("not run")
if __name__ == "__main__": main()
