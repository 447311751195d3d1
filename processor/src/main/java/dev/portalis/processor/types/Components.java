package dev.portalis.processor.types;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The strongly connected components of a graph, by Tarjan's algorithm without recursion. */
final class Components {
  private final Map<Object, List<Object>> edges;
  private final Map<Object, Integer> index = new HashMap<>();
  private final Map<Object, Integer> low = new HashMap<>();
  private final Deque<Object> stack = new ArrayDeque<>();
  private final Set<Object> onStack = new HashSet<>();
  private final Map<Object, Integer> components = new HashMap<>();
  private int count;

  private record Visit(Object node, Iterator<Object> rest) {}

  private Components(Map<Object, List<Object>> edges) {
    this.edges = edges;
  }

  /** The number of the component that each node is in. */
  static Map<Object, Integer> of(Map<Object, List<Object>> edges) {
    Components components = new Components(edges);
    for (Object node : new ArrayList<>(edges.keySet())) {
      if (!components.index.containsKey(node)) {
        components.visit(node);
      }
    }
    return components.components;
  }

  private void visit(Object root) {
    Deque<Visit> work = new ArrayDeque<>();
    work.push(enter(root));
    while (!work.isEmpty()) {
      Visit top = work.peek();
      if (top.rest().hasNext()) {
        Object next = top.rest().next();
        if (!index.containsKey(next)) {
          work.push(enter(next));
        } else if (onStack.contains(next)) {
          low.merge(top.node(), index.get(next), Math::min);
        }
      } else {
        work.pop();
        leave(top.node());
        if (!work.isEmpty()) {
          low.merge(work.peek().node(), low.get(top.node()), Math::min);
        }
      }
    }
  }

  private Visit enter(Object node) {
    index.put(node, index.size());
    low.put(node, index.get(node));
    stack.push(node);
    onStack.add(node);
    return new Visit(node, edges.getOrDefault(node, List.of()).iterator());
  }

  private void leave(Object node) {
    if (Objects.equals(low.get(node), index.get(node))) {
      Object member;
      do {
        member = stack.pop();
        onStack.remove(member);
        components.put(member, count);
      } while (member != node);
      count++;
    }
  }
}
