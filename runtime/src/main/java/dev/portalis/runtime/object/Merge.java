package dev.portalis.runtime.object;

import org.jspecify.annotations.Nullable;

/** Merges two neighbouring runs of a {@link TimSort}; the shorter one is moved aside. */
final class Merge {
  private final @Nullable Object[] keys;
  private final @Nullable Object @Nullable [] values;
  private final TimSort.Order order;
  private @Nullable Object[] asideKeys = new Object[0];
  private @Nullable Object[] asideValues = new Object[0];
  private int gallopFrom = TimSort.MIN_GALLOP;

  // Where the merge stands; a comparison that raises leaves all items in the array.
  private int target;
  private int a;
  private int countA;
  private int b;
  private int countB;

  Merge(@Nullable Object[] keys, @Nullable Object @Nullable [] values, TimSort.Order order) {
    this.keys = keys;
    this.values = values;
    this.order = order;
  }

  private void moveAside(int from, int count) {
    if (asideKeys.length < count) {
      asideKeys = new Object[count];
      asideValues = values == null ? asideValues : new Object[count];
    }
    System.arraycopy(keys, from, asideKeys, 0, count);
    if (values != null) {
      System.arraycopy(values, from, asideValues, 0, count);
    }
  }

  private void move(int from, int to, int count) {
    System.arraycopy(keys, from, keys, to, count);
    if (values != null) {
      System.arraycopy(values, from, values, to, count);
    }
  }

  private void restore(int from, int to, int count) {
    System.arraycopy(asideKeys, from, keys, to, count);
    if (values != null) {
      System.arraycopy(asideValues, from, values, to, count);
    }
  }

  private void moveOne(int from, int to) {
    keys[to] = keys[from];
    if (values != null) {
      values[to] = values[from];
    }
  }

  private void restoreOne(int from, int to) {
    keys[to] = asideKeys[from];
    if (values != null) {
      values[to] = asideValues[from];
    }
  }

  /** Merges from the front, for a first run that is not the longer one. */
  void low(int startA, int lengthA, int startB, int lengthB) {
    moveAside(startA, lengthA);
    target = startA;
    a = 0;
    countA = lengthA;
    b = startB;
    countB = lengthB;
    takeLowB();
    try {
      while (countB > 0 && countA > 1 && lowOneByOne() && lowGalloping()) {
        gallopFrom++;
      }
    } finally {
      if (countB > 0 && countA == 1) {
        // The last item of the first run belongs behind the rest of the second.
        move(b, target, countB);
        target += countB;
      }
      restore(a, target, countA);
    }
  }

  private void takeLowA() {
    restoreOne(a++, target++);
    countA--;
  }

  private void takeLowB() {
    moveOne(b++, target++);
    countB--;
  }

  /** Takes single items until one run wins often; false at the end. */
  private boolean lowOneByOne() {
    int winsA = 0;
    int winsB = 0;
    while (true) {
      if (order.less(keys[b], asideKeys[a])) {
        takeLowB();
        winsB++;
        winsA = 0;
        if (countB == 0) {
          return false;
        }
        if (winsB >= gallopFrom) {
          return true;
        }
      } else {
        takeLowA();
        winsA++;
        winsB = 0;
        if (countA == 1) {
          return false;
        }
        if (winsA >= gallopFrom) {
          return true;
        }
      }
    }
  }

  /** Takes many items at once as long as that pays; false at the end. */
  private boolean lowGalloping() {
    gallopFrom++;
    int wonA;
    int wonB;
    do {
      gallopFrom -= gallopFrom > 1 ? 1 : 0;
      wonA = TimSort.gallopRight(order, keys[b], asideKeys, a, countA, 0);
      if (wonA > 0) {
        restore(a, target, wonA);
        target += wonA;
        a += wonA;
        countA -= wonA;
        if (countA <= 1) {
          return false;
        }
      }
      takeLowB();
      if (countB == 0) {
        return false;
      }
      wonB = TimSort.gallopLeft(order, asideKeys[a], keys, b, countB, 0);
      if (wonB > 0) {
        move(b, target, wonB);
        target += wonB;
        b += wonB;
        countB -= wonB;
        if (countB == 0) {
          return false;
        }
      }
      takeLowA();
      if (countA == 1) {
        return false;
      }
    } while (wonA >= TimSort.MIN_GALLOP || wonB >= TimSort.MIN_GALLOP);
    return true;
  }

  /** Merges from the end, for a first run that is the longer one. */
  void high(int startA, int lengthA, int startB, int lengthB) {
    moveAside(startB, lengthB);
    target = startB + lengthB - 1;
    a = startA + lengthA - 1;
    countA = lengthA;
    b = lengthB - 1;
    countB = lengthB;
    takeHighA();
    try {
      while (countA > 0 && countB > 1 && highOneByOne() && highGalloping(startA)) {
        gallopFrom++;
      }
    } finally {
      if (countA > 0 && countB == 1) {
        // The first item of the second run belongs in front of the rest of the first.
        target -= countA;
        a -= countA;
        move(a + 1, target + 1, countA);
      }
      restore(0, target - countB + 1, countB);
    }
  }

  private void takeHighA() {
    moveOne(a--, target--);
    countA--;
  }

  private void takeHighB() {
    restoreOne(b--, target--);
    countB--;
  }

  private boolean highOneByOne() {
    int winsA = 0;
    int winsB = 0;
    while (true) {
      if (order.less(asideKeys[b], keys[a])) {
        takeHighA();
        winsA++;
        winsB = 0;
        if (countA == 0) {
          return false;
        }
        if (winsA >= gallopFrom) {
          return true;
        }
      } else {
        takeHighB();
        winsB++;
        winsA = 0;
        if (countB == 1) {
          return false;
        }
        if (winsB >= gallopFrom) {
          return true;
        }
      }
    }
  }

  private boolean highGalloping(int startA) {
    gallopFrom++;
    int wonA;
    int wonB;
    do {
      gallopFrom -= gallopFrom > 1 ? 1 : 0;
      wonA = countA - TimSort.gallopRight(order, asideKeys[b], keys, startA, countA, countA - 1);
      if (wonA > 0) {
        target -= wonA;
        a -= wonA;
        move(a + 1, target + 1, wonA);
        countA -= wonA;
        if (countA == 0) {
          return false;
        }
      }
      takeHighB();
      if (countB == 1) {
        return false;
      }
      wonB = countB - TimSort.gallopLeft(order, keys[a], asideKeys, 0, countB, countB - 1);
      if (wonB > 0) {
        target -= wonB;
        b -= wonB;
        restore(b + 1, target + 1, wonB);
        countB -= wonB;
        if (countB <= 1) {
          return false;
        }
      }
      takeHighA();
      if (countA == 0) {
        return false;
      }
    } while (wonA >= TimSort.MIN_GALLOP || wonB >= TimSort.MIN_GALLOP);
    return true;
  }
}
