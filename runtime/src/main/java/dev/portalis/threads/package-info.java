/**
 * Threads for Java programs that have to run on the JVM, in browsers and under WASI alike, where
 * most of {@code java.util.concurrent} does not exist. Python's {@code threading}, {@code queue}
 * and {@code concurrent.futures} stand on the same ground.
 *
 * <p>{@link dev.portalis.threads.Threads} starts threads; {@link dev.portalis.threads.Mutex},
 * {@link dev.portalis.threads.RwLock}, {@link dev.portalis.threads.Condvar}, {@link
 * dev.portalis.threads.Semaphore}, {@link dev.portalis.threads.Event} and {@link
 * dev.portalis.threads.Barrier} coordinate them; {@link dev.portalis.threads.Channel} passes values
 * between them; {@link dev.portalis.threads.ThreadPool} runs tasks. What the platform provides
 * below is {@link dev.portalis.runtime.threads.ThreadPlatform}.
 *
 * <p>Timeouts are in milliseconds where a method has a parameter {@code millis}, and must not be
 * negative; 0 means not to wait. In methods whose names end in {@code Nanos} they are in
 * nanoseconds, and negative means without a limit. Waits are not interrupted: {@code
 * Thread.interrupt} takes effect only after them.
 *
 * <p>What a thread did before it released a lock, sent a value, set an event, or started or
 * completed something is visible to the thread that then acquires, receives, sees or waits for
 * that.
 */
@NullMarked
package dev.portalis.threads;

import org.jspecify.annotations.NullMarked;
