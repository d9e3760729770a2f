package kitchen;

import dev.jetwright.Strict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Values that are not taken for something else, each of which may be absent. */
@Strict
public record Exact(
    Optional<String> text,
    Optional<Boolean> flag,
    Optional<Integer> count,
    Optional<Long> total,
    Optional<Double> ratio,
    Optional<BigDecimal> price,
    Optional<UUID> id,
    Optional<LocalDate> day,
    Optional<LocalTime> time,
    Optional<Instant> instant,
    Optional<Duration> duration,
    Optional<Color> color,
    Optional<List<Integer>> counts,
    Optional<Map<Integer, Boolean>> flags) {}
