package dev.portalis.tests.threads;

import org.junit.jupiter.api.Test;

/** Changes of shared places into which other threads can come. */
final class SharedChangesTest {
  @Test
  void updatesOfVariables() {
    Hazards.check(
        """
        import threading
        counter = 0
        lost = 0
        safe = 0
        lock = threading.Lock()
        table = {}
        def work():
            global counter, lost, safe
            counter += 1
            # > PY0611
            lost = lost + 1
            # > PY0611
            table["n"] = table.get("n", 0) + 1
            # > PY0611
            with lock:
                safe += 1
            lock.acquire()
            try:
                safe += 1
            finally:
                lock.release()
            own = 0
            own += 1
        threads = [threading.Thread(target=work) for _ in range(2)]
        for t in threads: t.start()
        for t in threads: t.join()
        counter += 1
        """);
  }

  @Test
  void updatesInTwoStatements() {
    Hazards.check(
        """
        import threading, time
        balance = 100
        lock = threading.Lock()
        safe = 1
        def withdraw(amount):
            global balance, safe
            before = balance
            time.sleep(0.01)
            balance = before - amount
            # > PY0611
            with lock:
                current = safe
                safe = current + 1
        for i in range(3):
            threading.Thread(target=withdraw, args=(i,)).start()
        """);
  }

  @Test
  void oneThreadAloneLosesNothing() {
    Hazards.check(
        """
        import threading
        from concurrent.futures import ThreadPoolExecutor
        counter = 0
        tasks = 0
        def work():
            global counter
            counter += 1
        def task():
            global tasks
            tasks += 1
        t = threading.Thread(target=work)
        t.start()
        t.join()
        print(counter)
        with ThreadPoolExecutor(max_workers=1) as pool:
            for _ in range(5): pool.submit(task)
        """);
  }

  @Test
  void checksBeforeChanges() {
    Hazards.check(
        """
        from concurrent.futures import ThreadPoolExecutor
        import threading
        cache = {}
        jobs = [1, 2, 3]
        instance = None
        lock = threading.Lock()
        def make(key):
            global instance
            if key not in cache:
                cache[key] = key * 2
            return cache[key]
        def take(_):
            global instance
            if jobs:
                jobs.pop()
                # > PY0611
            if instance is None:
                instance = object()
                # > PY0612
            if instance is None:
                with lock:
                    if instance is None:
                        instance = object()
            try:
                while jobs: jobs.pop()
            except IndexError:
                pass
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(take, range(10)))
            list(pool.map(make, range(10)))
        """);
  }

  @Test
  void attributesOfSharedObjects() {
    Hazards.check(
        """
        import threading
        class Counter:
            total = 0
            def __init__(self):
                self.n = 0
                self.n += 1
            def increment(self):
                self.n += 1
                # > PY0611
                Counter.total += 1
                # > PY0611
        class Private:
            def __init__(self): self.n = 0
            def increment(self): self.n += 1
        counter = Counter()
        def work():
            counter.increment()
            mine = Private()
            mine.increment()
        class Own(threading.Thread):
            def __init__(self):
                super().__init__()
                self.done = 0
            def run(self):
                self.done += 1
        class Local(threading.local):
            n = 0
        local = Local()
        plain = threading.local()
        def locally():
            local.n += 1
            plain.n = getattr(plain, "n", 0) + 1
        for _ in range(3):
            threading.Thread(target=work).start()
            threading.Thread(target=locally).start()
            Own().start()
        """);
  }

  @Test
  void whatThreadsAreGiven() {
    Hazards.check(
        """
        import threading
        def add(stats, results, index):
            stats["n"] += 1
            # > PY0611
            results[index] += 1
        stats = {"n": 0}
        results = [0, 0]
        threads = [threading.Thread(target=add, args=(stats, results, i)) for i in range(2)]
        def own(counts):
            counts["n"] += 1
        for _ in range(2):
            threading.Thread(target=own, args=({"n": 0},)).start()
        """);
  }

  @Test
  void captured() {
    Hazards.check(
        """
        import threading
        def main():
            hits = 0
            safe = 0
            lock = threading.Lock()
            def work():
                nonlocal hits, safe
                hits += 1
                # > PY0611
                with lock:
                    safe += 1
            threads = [threading.Thread(target=work) for _ in range(2)]
            for t in threads: t.start()
            for t in threads: t.join()
            return hits + safe
        main()
        """);
  }

  @Test
  void locksOfCallersCount() {
    Hazards.check(
        """
        import threading
        class Account:
            def __init__(self):
                self.balance = 0
                self._lock = threading.Lock()
            def deposit(self, n):
                with self._lock:
                    self._change(n)
            def withdraw(self, n):
                with self._lock:
                    self._change(-n)
            def _change(self, n):
                self.balance += n
        account = Account()
        def work():
            account.deposit(1)
            account.withdraw(1)
        for _ in range(2): threading.Thread(target=work).start()
        """);
  }

  @Test
  void accessWithoutTheLockOfOthers() {
    Hazards.check(
        """
        import threading
        class Account:
            def __init__(self):
                self.balance = 0
                self.log = []
                self.lock = threading.Lock()
            def deposit(self, n):
                with self.lock:
                    self.balance += n
                    self.log.append(n)
            def withdraw(self, n):
                with self.lock:
                    self.balance -= n
                    self.log.append(-n)
            def reset(self):
                self.balance = 0
                # > PY0612
                self.log.clear()
                # > PY0612
            def look(self):
                return self.balance
        account = Account()
        def work():
            account.deposit(1)
            account.withdraw(1)
        for _ in range(2): threading.Thread(target=work).start()
        account.reset()
        print(account.look())
        """);
  }
}
