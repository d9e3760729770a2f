package shop;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

public record Keys(
    Map<Integer, String> ints,
    Map<Long, String> longs,
    Map<UUID, String> uuids,
    Map<LocalDate, String> dates,
    Map<Color, Map<String, Boolean>> colors) {}
