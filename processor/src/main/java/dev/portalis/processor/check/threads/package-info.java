/**
 * Finds what can go wrong between the threads of a program: a class a hazard. Programs are run as
 * CPython runs them all the same.
 */
@NullMarked
package dev.portalis.processor.check.threads;

import org.jspecify.annotations.NullMarked;
