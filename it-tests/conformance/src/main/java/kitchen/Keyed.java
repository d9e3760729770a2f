package kitchen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Maps with every type of key. */
public record Keyed(
    Optional<Map<String, Integer>> text,
    Optional<Map<Color, Integer>> color,
    Optional<Map<Integer, String>> count,
    Optional<Map<Long, String>> total,
    Optional<Map<UUID, List<String>>> id,
    Optional<Map<LocalDate, Line>> day) {}
