package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** Named like a type of the JDK, with properties named like locals. */
public record List(
    int in,
    @Positive int out,
    @Size(max = 9) String faults,
    java.util.List<@Size(max = 9) String> seen,
    String value,
    @Size(max = 9) String seenElement,
    int property,
    String error,
    boolean violations,
    int names,
    @JsonProperty("class") String kind,
    @JsonProperty("with \"quotes\" \\ and \u00e4") String quoted,
    String fooBar,
    String foo_bar) {

  public List {
    if (in > out) {
      throw new IllegalArgumentException("in is more than out");
    }
  }
}
