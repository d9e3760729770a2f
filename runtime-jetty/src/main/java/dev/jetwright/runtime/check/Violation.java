package dev.jetwright.runtime.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A broken constraint of a value that was made in Java.
 *
 * @param path from the value to the part at fault: property names, indexes and map keys
 * @param type the stable name of the fault, {@code string_too_short}
 * @param message the text for people
 * @param context the limits that were crossed, by name
 */
public record Violation(
    List<Object> path, String type, String message, Map<String, @Nullable Object> context) {}
