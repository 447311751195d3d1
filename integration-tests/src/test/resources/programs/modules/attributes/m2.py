a = 1
def f(): return 2
class K: pass
