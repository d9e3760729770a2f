package kitchen;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the collections came to. */
public record Collections(
    List<Integer> numbers, Optional<Set<String>> words, Optional<List<String>> tags) {}
