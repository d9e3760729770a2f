package typed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A letter. Its text ends a comment early: *&#47;
 *
 * @param sent when it left
 */
public record Letter(
    OffsetDateTime sent,
    @JsonProperty("class") Class kind,
    Content content,
    @JsonProperty("postal-code") Optional<String> postalCode) {

  /** How fast it goes. */
  public enum Class {
    FIRST,
    @JsonProperty("second class")
    SECOND
  }

  /** What is in it. */
  public sealed interface Content {

    /** Words. */
    record Words(List<String> words) implements Content {}

    /** Other letters. */
    record Letters(List<Letter> letters) implements Content {}
  }
}
