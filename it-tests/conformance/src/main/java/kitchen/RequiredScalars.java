package kitchen;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One value of each scalar type, all of them required. */
public record RequiredScalars(
    String text,
    boolean flag,
    int count,
    long total,
    float ratio,
    double amount,
    BigDecimal price,
    UUID id,
    LocalDate day,
    LocalDateTime local,
    OffsetDateTime offset,
    Instant instant,
    Duration duration,
    Color color) {}
