package kitchen;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param <T> what the list is of
 */
public record Page<T>(List<T> items, int total, Optional<T> best) {}
