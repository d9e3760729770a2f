package dev.jetwright.runtime.text;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as somebody sent it.
 *
 * @param local the time
 * @param offset its offset from UTC in seconds; null if there is none
 */
record TimeOfDay(LocalTime local, @Nullable Integer offset) {}
