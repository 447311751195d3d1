import cyca
def fb(n): return "b" if n == 0 else "b" + cyca.fa(n - 1)
