/**
 * Threads, progress and timing, for every room with long work.
 *
 * <p>{@link Workers} run tasks in parallel, {@link Progress} receives their progress, {@link Stopwatch} times the
 * stages of a command, {@link Lazy} computes a value once.
 *
 * <p>Knows no other room.
 */
@NullMarked
package org.backfile.work;

import org.jspecify.annotations.NullMarked;
