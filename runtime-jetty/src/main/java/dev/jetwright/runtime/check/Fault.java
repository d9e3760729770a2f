package dev.jetwright.runtime.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a part of a request: an entry of the 422 answer.
 *
 * @param type the stable name of the fault, {@code int_parsing}
 * @param loc where it is: {@code ["body", "lines", 0, "quantity"]}
 * @param message the text for people
 * @param input what stood there: null, a string, a list of strings or raw JSON
 * @param context the limits that were crossed: names and values in turn
 */
public record Fault(
    String type,
    List<Object> loc,
    String message,
    @Nullable Object input,
    List<@Nullable Object> context) {}
