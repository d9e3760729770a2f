package kitchen;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An order with several levels. */
public record Purchase(
    Customer customer,
    List<Line> lines,
    @JsonProperty("gift-note") Optional<String> giftNote,
    Map<String, Integer> points,
    boolean express) {}
