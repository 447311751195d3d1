package com.example.worker;

import dev.portalis.annotations.FromPython;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** The functions of worker.py: {@code WorkerPython} is generated from it. */
@FromPython("worker.py")
public interface Worker {
  /** Returns the n-th Fibonacci number; like Python's, it has no limit. */
  BigInteger fib(long n);

  /** Returns a greeting a name. */
  List<String> greetAll(List<String> names);

  /** Returns how often each word occurs. */
  Map<String, Long> countWords(String text);

  /** Returns the squares, computed by a pool of threads. */
  List<Long> squares(List<Long> numbers);
}
