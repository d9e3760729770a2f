package shop;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

public record Scalars(
    String text,
    boolean bool,
    int small,
    long large,
    float thin,
    double wide,
    BigDecimal exact,
    UUID uuid,
    LocalDate date,
    LocalDateTime local,
    OffsetDateTime offset,
    Instant instant,
    Duration duration) {}
