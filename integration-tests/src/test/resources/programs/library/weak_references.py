import copy
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.children = []
        self._parent = None

    def __repr__(self):
        return f"Node({self.name})"

    @property
    def parent(self):
        return None if self._parent is None else self._parent()

    def add(self, child):
        child._parent = weakref.ref(self)
        self.children.append(child)

    def hello(self, text="hello"):
        return f"{text} {self.name}"

    def __call__(self):
        return "called " + self.name

    def __len__(self):
        return len(self.children)

    def __add__(self, other):
        return self.name + str(other)


root = Node("root")
leaf = Node("leaf")
root.add(leaf)
print(leaf.parent, leaf.parent is root, root.parent)

# References

first = weakref.ref(root)
print(first is weakref.ref(root), first == weakref.ref(root), hash(first) == hash(root), first.__callback__)
other = weakref.ref(root, print)
print(other is first, other == first, other.__callback__ is print, weakref.getweakrefs(root) == [first, other])
print(first == weakref.ref(leaf), first != weakref.ref(leaf), weakref.getweakrefcount(3), weakref.getweakrefs([]))
print(type(first) is weakref.ReferenceType, weakref.ref, weakref.ProxyTypes)


class Named(weakref.ref):
    def __init__(self, object, callback=None, /, **more):
        super().__init__(object, callback)
        self.more = more

    def __call__(self):
        return super().__call__(), self.more


print(Named(root, number=1)())


class Slots:
    __slots__ = ("a",)


class Room(Slots):
    __slots__ = ("__weakref__",)


class Words(list):
    pass


class Pair(tuple):
    pass


for made in (1, "text", 1.5, None, (), [], {}, b"", object(), Slots(), Pair(), range(3)):
    try:
        print(weakref.ref(made)() is made)
    except TypeError as e:
        print(e)
for made in (Room(), Words("ab"), set(), frozenset(), print, Node, lambda: 0, (n for n in "a"), root.hello):
    print(weakref.ref(made)() is made, end=" ")
print()

# What goes


def forgotten(log):
    node = Node("forgotten")
    return weakref.ref(node, lambda reference: log.append(reference())), weakref.finalize(node, log.append, "final")


log = []
reference, finalizer = forgotten(log)
gc.collect()
print(reference(), sorted(log, key=str), finalizer.alive, finalizer.peek(), finalizer())
print(repr(reference).partition("; ")[2], repr(finalizer).partition("; ")[2])


def fill(cache):
    for name in "abc":
        cache[name] = Node(name)


cache = weakref.WeakValueDictionary(root=root)
fill(cache)
gc.collect()
print(len(cache), list(cache.items()))

# Collections

cache["leaf"] = leaf
print(cache["leaf"], cache.get("x"), cache.get("x", 3), "leaf" in cache, "x" in cache, sorted(cache))
print(cache.pop("leaf"), cache.pop("leaf", None), cache.setdefault("s", leaf), list(cache.values()))
print([each() for each in cache.valuerefs()], dict(cache.copy()), dict(copy.copy(cache)), dict(cache | {"z": root}))
for wrong in (lambda: cache["none"], lambda: cache.pop("none"), lambda: cache.__delitem__("none")):
    try:
        wrong()
    except KeyError as e:
        print("KeyError", e)
try:
    cache["number"] = 3
except TypeError as e:
    print(e)

data = weakref.WeakKeyDictionary({root: 1})
data[leaf] = 2
print(len(data), data[root], leaf in data, 3 in data, list(data.items()), data.get(leaf), data.pop(leaf))
print([each() for each in data.keyrefs()], data.setdefault(leaf, 5), data.popitem(), dict(data))

nodes = weakref.WeakSet([root, leaf, root])
print(len(nodes), root in nodes, 3 in nodes, sorted(each.name for each in nodes))
nodes.discard(leaf)
print(nodes | {leaf} == weakref.WeakSet([leaf, root]), set(nodes & [leaf]), set(nodes - [root]), nodes <= {root, leaf})
print(nodes.isdisjoint([leaf]), len(nodes ^ [leaf]), nodes.pop(), len(nodes))
try:
    nodes.remove(root)
except KeyError as e:
    print("KeyError")

# Proxies

proxy = weakref.proxy(root)
proxy.extra = [1]
proxy.extra += [2]
print(proxy.name, root.extra, proxy.hello(text="hi"), isinstance(proxy, Node), type(proxy).__name__, proxy())
print(len(proxy), proxy + 1, bool(proxy), str(proxy), proxy == root, proxy == weakref.proxy(root), proxy.__class__)
del proxy.extra
print(hasattr(root, "extra"), repr(proxy).startswith("<weakproxy at 0x"))
words = Words("xyz")
proxy = weakref.proxy(words)
proxy[0] = "a"
del proxy[1]
print(words, proxy[0], "z" in proxy, list(proxy), type(proxy).__name__, callable(proxy))
try:
    hash(proxy)
except TypeError as e:
    print(e)


def gone():
    return weakref.proxy(Node("gone"))


proxy = gone()
gc.collect()
try:
    proxy.name
except ReferenceError as e:
    print(type(e).__name__, e)

# Methods

method = weakref.WeakMethod(root.hello)
print(method()("hey"), weakref.ref(root.hello) == method, method == weakref.WeakMethod(root.hello))
try:
    weakref.WeakMethod(len)
except TypeError as e:
    print(e)

# Finalizers

one = weakref.finalize(root, print, "one", "exit", sep="-")
two = weakref.finalize(root, print, "two")
three = weakref.finalize(leaf, print, "three")
four = weakref.finalize(leaf, print, "four")
four.atexit = False
print(one.alive, one.peek()[2:], one.atexit, four.atexit)
print(two.detach()[2], two.alive, two.detach(), two.peek())
print(three(), three(), three.alive)

# The collector

print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled(), gc.get_threshold(), gc.garbage)
gc.set_threshold(500, 5)
print(gc.get_threshold())
try:
    gc.collect(3)
except ValueError as e:
    print(e)
