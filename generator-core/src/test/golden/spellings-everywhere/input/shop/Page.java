package shop;

import java.util.List;
import java.util.Map;

public record Page<T>(List<T> items, T first, Map<T, T> both) {}
