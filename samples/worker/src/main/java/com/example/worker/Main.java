package com.example.worker;

import java.util.List;

/** Calls Python as if it were Java. */
public final class Main {
  private Main() {}

  /** Prints what the worker does. */
  public static void main(String[] args) {
    Worker worker = WorkerPython.load();
    System.out.println(worker.fib(100));
    System.out.println(worker.greetAll(List.of("Ada", "Grace")));
    System.out.println(worker.countWords("to be or not to be"));
    System.out.println(worker.squares(List.of(1L, 2L, 3L, 4L)));
  }
}
