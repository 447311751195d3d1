g = (1 // (x - 2) for x in range(5))
for v in g:
    print(v)
