package shop.model;

import java.util.List;
import java.util.Optional;

/** Part of a list. */
public record Page<T>(List<T> items, Optional<String> next) {}
