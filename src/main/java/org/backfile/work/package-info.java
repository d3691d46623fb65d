/**
 * Threads, progress and time, for every room that has much to do.
 *
 * <p>{@link Workers} run tasks in parallel, {@link Progress} hears how far they are, {@link Stopwatch} times the stages
 * of a command, {@link Lazy} computes a value once.
 *
 * <p>Knows no other room.
 */
@NullMarked
package org.backfile.work;

import org.jspecify.annotations.NullMarked;
