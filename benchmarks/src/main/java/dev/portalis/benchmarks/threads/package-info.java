/**
 * Python's threading primitives and {@code dev.portalis.threads} beside {@code
 * java.util.concurrent}. The same things in CPython are in {@code src/main/python/threads.py}.
 */
@NullMarked
package dev.portalis.benchmarks.threads;

import org.jspecify.annotations.NullMarked;
