package kitchen;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** One value of each scalar type, each of which may be absent. */
public record Scalars(
    Optional<String> text,
    Optional<Boolean> flag,
    Optional<Integer> count,
    Optional<Long> total,
    Optional<Float> ratio,
    Optional<Double> amount,
    Optional<BigDecimal> price,
    Optional<UUID> id,
    Optional<LocalDate> day,
    Optional<LocalDateTime> local,
    Optional<OffsetDateTime> offset,
    Optional<Instant> instant,
    Optional<Duration> duration,
    Optional<Color> color) {}
