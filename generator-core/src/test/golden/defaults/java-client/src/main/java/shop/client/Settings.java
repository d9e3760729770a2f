// Generated from shop.Settings by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

@Generated("dev.jetwright")
public record Settings(
    String text,
    boolean flag,
    int count,
    long total,
    float share,
    double ratio,
    BigDecimal price,
    UUID id,
    LocalDate date,
    LocalDateTime local,
    OffsetDateTime offset,
    Instant instant,
    Duration duration,
    Condition condition,
    List<String> words,
    Set<Integer> numbers,
    Set<Condition> conditions,
    List<Settings> children) {
  /** Copies the collections. */
  public Settings {
    words = Copies.list(words);
    numbers = Copies.set(numbers);
    conditions = Copies.set(conditions);
    children = Copies.list(children);
  }
}
