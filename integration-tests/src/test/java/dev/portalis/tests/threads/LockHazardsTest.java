package dev.portalis.tests.threads;

import org.junit.jupiter.api.Test;

/** Locks that are taken in bad order, not released, or guard nothing. */
final class LockHazardsTest {
  @Test
  void twoOrders() {
    Hazards.check(
        """
        import threading
        a = threading.Lock()
        b = threading.Lock()
        c = threading.Lock()
        def forwards():
            with a:
                with b:
                    pass
            with b, c: pass
        def backwards():
            with b:
                with a:
                # > PY0613
                    pass
            with b:
                with c: pass
        threading.Thread(target=forwards).start()
        threading.Thread(target=backwards).start()
        """);
  }

  @Test
  void twoOrdersThroughCalls() {
    Hazards.check(
        """
        import threading
        class Bank:
            def __init__(self):
                self.money = threading.Lock()
                self.log = threading.Lock()
            def note(self):
                with self.log:
                    pass
            def pay(self):
                with self.money:
                    self.note()
            def report(self):
                with self.log:
                    with self.money:
                    # > PY0613
                        pass
        bank = Bank()
        threading.Thread(target=bank.pay).start()
        threading.Thread(target=bank.report).start()
        """);
  }

  @Test
  void takenAgain() {
    Hazards.check(
        """
        import threading
        lock = threading.Lock()
        again = threading.RLock()
        def inner():
            with lock:
                pass
        def outer():
            with lock:
                inner()
                # > PY0613
        def fine():
            with again:
                with again:
                    pass
        class Box:
            def __init__(self): self.lock = threading.Lock()
            def merge(self, other):
                with self.lock:
                    other.add()
            def add(self):
                with self.lock: pass
        Box().merge(Box())
        threading.Thread(target=outer).start()
        threading.Thread(target=fine).start()
        """);
  }

  @Test
  void notReleased() {
    Hazards.check(
        """
        import threading
        lock = threading.Lock()
        def step(): return 1
        def bad():
            lock.acquire()
            # > PY0614
            step()
            lock.release()
        def returns(n):
            lock.acquire()
            # > PY0614
            if n:
                return
            lock.release()
        def good():
            lock.acquire()
            try:
                step()
            finally:
                lock.release()
            lock.acquire()
            n = 1
            lock.release()
        def hand_over():
            lock.acquire()
        threading.Thread(target=bad).start()
        """);
  }

  @Test
  void guardsNothing() {
    Hazards.check(
        """
        import threading
        lock = threading.Lock()
        def bad():
            with threading.Lock():
            # > PY0616
                pass
            own = threading.Lock()
            # > PY0616
            with own:
                pass
        def good():
            with lock:
                pass
            given = threading.Lock()
            threading.Thread(target=print, args=(given,)).start()
            with given:
                pass
        threading.Thread(target=bad).start()
        threading.Thread(target=good).start()
        """);
  }
}
