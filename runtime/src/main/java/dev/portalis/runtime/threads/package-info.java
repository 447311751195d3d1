/**
 * Threads below Python: carriers, parking, first-in-first-out wait queues and a mutex.
 *
 * <p>Everything here runs on what {@link dev.portalis.runtime.threads.ThreadPlatform} offers, so it
 * is the same on the JVM and on fibers. What a thread did before it released a mutex, woke a waiter
 * or started a carrier is visible to the thread that then acquires, wakes or begins.
 */
@NullMarked
package dev.portalis.runtime.threads;

import org.jspecify.annotations.NullMarked;
