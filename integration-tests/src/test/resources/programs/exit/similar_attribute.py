class P:
    def __init__(self): self.foo_bar = 1
p = P()
p.foo_baz
