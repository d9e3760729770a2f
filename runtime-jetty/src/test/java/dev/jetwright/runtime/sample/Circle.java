package dev.jetwright.runtime.sample;

import jakarta.validation.constraints.Positive;

/** A circle. */
public record Circle(@Positive double radius) implements Shape {}
