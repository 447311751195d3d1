"""Topological sorting of graphs whose nodes are hashable."""

__all__ = ["TopologicalSorter", "CycleError"]

_OUT = -1
_DONE = -2


class _Node:
    def __init__(self, node):
        self.node = node
        self.open = 0  # predecessors that are not done, or _OUT, or _DONE
        self.successors = []


class CycleError(ValueError):
    """The graph has a cycle; the second argument is the list of its nodes, with the first one repeated at the end."""


class TopologicalSorter:
    """Orders the nodes of a graph so that each comes after its predecessors."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed_out = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _info(self, node):
        info = self._nodes.get(node)
        if info is None:
            info = _Node(node)
            self._nodes[node] = info
        return info

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        info = self._info(node)
        info.open += len(predecessors)
        for each in predecessors:
            self._info(each).successors.append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [i.node for i in self._nodes.values() if i.open == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].open = _OUT
        self._ready.clear()
        self._passed_out += len(result)
        return result

    def is_active(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._passed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            info = self._nodes.get(node)
            if info is None:
                raise ValueError(f"node {node!r} was not added using add()")
            if info.open >= 0:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            if info.open == _DONE:
                raise ValueError(f"node {node!r} was already marked done")
            info.open = _DONE
            for successor in info.successors:
                following = self._nodes[successor]
                following.open -= 1
                if following.open == 0:
                    self._ready.append(successor)
            self._finished += 1

    def _find_cycle(self):
        """Walks depth first; a node that is met again while it is on the path closes a cycle."""
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            path = [start]
            places = {start: 0}
            pending = [iter(self._nodes[start].successors)]
            seen.add(start)
            while pending:
                for following in pending[-1]:
                    break
                else:
                    pending.pop()
                    del places[path.pop()]
                    continue
                if following in places:
                    return path[places[following]:] + [following]
                if following not in seen:
                    seen.add(following)
                    places[following] = len(path)
                    path.append(following)
                    pending.append(iter(self._nodes[following].successors))
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            ready = self.get_ready()
            yield from ready
            self.done(*ready)
