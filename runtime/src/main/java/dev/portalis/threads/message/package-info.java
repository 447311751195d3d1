/**
 * Values as bytes, for tasks that share no memory with who submits them: values are copied in and
 * copied out.
 */
@NullMarked
package dev.portalis.threads.message;

import org.jspecify.annotations.NullMarked;
