package shop;

import dev.jetwright.Strict;
import jakarta.validation.constraints.Max;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Nothing is taken for something else. */
@Strict
public record Exact(
    String text,
    boolean flag,
    @Max(9) int count,
    Optional<Long> total,
    List<Double> shares,
    Instant at) {}
