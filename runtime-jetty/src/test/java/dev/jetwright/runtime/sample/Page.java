package dev.jetwright.runtime.sample;

import java.util.List;

/** A part of a list. */
public record Page<T>(List<T> items, long total) {}
