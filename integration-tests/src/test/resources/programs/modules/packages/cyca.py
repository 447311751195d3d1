import cycb
def fa(n): return "a" if n == 0 else "a" + cycb.fb(n - 1)
