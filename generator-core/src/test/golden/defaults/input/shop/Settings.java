package shop;

import dev.jetwright.Default;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

public record Settings(
    @Default("none") String text,
    @Default("yes") boolean flag,
    @Default("7") int count,
    @Default("3000000000") long total,
    @Default("1.5") float share,
    @Default("1e22") double ratio,
    @Default("0.00") BigDecimal price,
    @Default("123e4567-e89b-12d3-a456-426614174000") UUID id,
    @Default("2026-11-22") LocalDate date,
    @Default("2026-11-22T10:15:30") LocalDateTime local,
    @Default("2026-11-22T10:15:30+01:00") OffsetDateTime offset,
    @Default("2026-11-22T10:15:30Z") Instant instant,
    @Default("P1DT1.5S") Duration duration,
    @Default("used") Condition condition,
    @Default({"a", "b"}) List<String> words,
    @Default({"3", "1", "2"}) Set<Integer> numbers,
    @Default("new") Set<Condition> conditions,
    @Default({}) List<Settings> children) {}
