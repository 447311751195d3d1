import graphlib
from graphlib import TopologicalSorter, CycleError
ts = graphlib.TopologicalSorter({"D": ["B", "C"], "B": ["A"], "C": ["A"]})
print(list(ts.static_order()))
t=TopologicalSorter(); t.add(1,2,3); t.add(2,3); t.prepare()
while t:
    r=t.get_ready(); print(r); t.done(*r)
try:
    TopologicalSorter({1:[2],2:[3],3:[1]}).prepare()
except CycleError as e:
    print(e.args, repr(e))
for f in (lambda: t.done(9), lambda: t.add(1), lambda: t.prepare(), lambda: TopologicalSorter().get_ready()):
    try: f()
    except ValueError as e: print(e)
