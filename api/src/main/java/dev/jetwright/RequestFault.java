package dev.jetwright;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a request: an entry of the answer 422.
 *
 * @param type what kind of fault it is, for programs: {@code int_parsing}
 * @param loc where it is: {@code ["body", "lines", 0, "quantity"]}
 * @param msg what is wrong, for people
 * @param input what was sent: texts, numbers, booleans, lists and maps of these, or null
 * @param ctx the limits that were missed, by name; none for most faults
 */
public record RequestFault(
    String type, List<Object> loc, String msg, @Nullable Object input, Map<String, Object> ctx) {

  /** Copies the list and the map. */
  public RequestFault {
    loc = List.copyOf(loc);
    ctx = Collections.unmodifiableMap(new LinkedHashMap<>(ctx));
  }
}
