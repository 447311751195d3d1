package dev.portalis.benchmarks.handwritten;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Machines that work off events. */
public final class Shapes {
  private Shapes() {}

  private static class Machine {
    final String name;
    final long period;
    long done;

    Machine(String name, long period) {
      this.name = name;
      this.period = period;
    }

    long cost(long t) {
      return period + t % 3;
    }

    long step(long t) {
      done++;
      return t + cost(t);
    }
  }

  private static final class Press extends Machine {
    Press(String name, long period) {
      super(name, period);
    }

    @Override
    long cost(long t) {
      return period * 2 - t % 2;
    }
  }

  private static final class Oven extends Machine {
    final long warmup;

    Oven(String name, long period, long warmup) {
      super(name, period);
      this.warmup = warmup;
    }

    @Override
    long cost(long t) {
      return done < warmup ? period * 3 : super.cost(t);
    }
  }

  private record Event(long t, int machine) {}

  private record Key(String name, long slot) {}

  /** Runs the benchmark. */
  public static String bench() {
    List<Machine> machines =
        List.of(
            new Press("press", 3),
            new Oven("oven", 5, 100),
            new Machine("saw", 2),
            new Press("stamp", 4),
            new Oven("kiln", 7, 50));
    PriorityQueue<Event> events =
        new PriorityQueue<>(Comparator.comparingLong(Event::t).thenComparingInt(Event::machine));
    for (int i = 0; i < machines.size(); i++) {
      events.add(new Event(0, i));
    }
    Map<Key, Long> finished = new LinkedHashMap<>();
    for (Event event = events.poll(); event != null; event = events.poll()) {
      if (event.t < 1_000_000) {
        Machine machine = machines.get(event.machine);
        events.add(new Event(machine.step(event.t), event.machine));
        finished.merge(new Key(machine.name, event.t % 7), 1L, Long::sum);
      }
    }
    long total = machines.stream().mapToLong(machine -> machine.done).sum();
    long check = 0;
    for (Map.Entry<Key, Long> each : finished.entrySet()) {
      Key key = each.getKey();
      check = (check * 31 + key.name.length() * key.slot + each.getValue()) % 1_000_000_007L;
    }
    return total + " steps, " + finished.size() + " counters, check " + check;
  }
}
