a or b or c and not d
a if b else c if d else e
lambda: 0
lambda x, /, y=1, *args, z, w=2, **kwargs: x + y
lambda *, k: k
a < b <= c != d == e > f >= g
a is b is not c in d not in e
a | b ^ c & d << e >> f + g - h * i / j // k % l @ m
-a ** -b
+~-a
not a
a.b.c[d](e)(f, *g, h=i, **j)
f(x for x in y)
f(*a, *b, c=1, **d, e=2, **g)
[1, 2, *a]
{1, 2, *a}
{1: 2, **a, "b": c}
()
(a,)
(a, b, *c)
[]
{}
[x for x in y if x if not x for z in x]
{x for x in y}
{k: v for k, v in items}
a[1:2], a[:], a[::2], a[1:2:3, ..., None], a[*b], a[b, c], a[-1], a[()]
(y := f(x), y ** 2)
[last := 1, last]
print(n := 10)
(yield_ := 1)
x = (
    a
    + b  # comment
    + c
)
äöü = ñ.ß
long_name\
    .attribute
