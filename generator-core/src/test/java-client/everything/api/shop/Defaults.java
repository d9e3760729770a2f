package shop;

import dev.jetwright.Default;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

public record Defaults(
    @Default({"b", "a", "b"}) Set<String> words,
    @Default({"dark-blue", "RED"}) List<Color> colors,
    @Default("-1") long number,
    @Default("yes") boolean open,
    @Default("1.50") BigDecimal price,
    @Default("PT5M") Duration time,
    @Default("00000000-0000-0000-0000-00000000000A") UUID id,
    @Default("say \"hi\"") String text,
    @Default({}) Set<Integer> none) {}
