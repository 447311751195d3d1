import cyca
def total(xs):
    t = 0
    for x in xs: t += x
    return t
class Acc:
    def __init__(self, v): self.v = v
    def add(self, o): self.v += o; return self
def cyc(): return cyca.fa(3)
