package shop;

import dev.jetwright.Body;
import dev.jetwright.Header;
import dev.jetwright.Status;

/** Anything with a count. */
@Status(203)
public record Page<T>(@Header long total, @Body T items) {}
