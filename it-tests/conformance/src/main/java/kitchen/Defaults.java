package kitchen;

import java.time.LocalDate;
import java.util.List;

/** What the defaults came to. */
public record Defaults(
    int limit, boolean flag, Color color, LocalDate day, List<String> tags, String remark) {}
