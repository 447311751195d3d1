x = [1, 2, 3]
for i in x:
    y = (i
         + x[i
           + 1])
    print(y)
