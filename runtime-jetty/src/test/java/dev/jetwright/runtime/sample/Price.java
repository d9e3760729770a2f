package dev.jetwright.runtime.sample;

import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A price from a day on. */
public record Price(@Digits(integer = 5, fraction = 2) BigDecimal amount, LocalDate from) {}
