package shop;

import java.util.List;
import java.util.Optional;

/** Some of many. */
public record Page<T>(List<T> items, int total, Optional<T> next) {}
