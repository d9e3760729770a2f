package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.jetwright.Default;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Api
public interface Items {
  @Post
  Thing add(Thing thing);

  @JsonFormat(shape = JsonFormat.Shape.STRING)
  record Thing(
      @JsonProperty(index = 3) int number,
      @JsonInclude(JsonInclude.Include.CUSTOM) Optional<String> text,
      @JsonUnwrapped Optional<Part> part,
      @Default(factory = "make") String made,
      @JsonAnySetter List<String> rest,
      Level level,
      Whole whole) {}

  record Part(int a) {}

  record Whole(int a, int b) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Whole of(String text) {
      return new Whole(1, 2);
    }
  }

  enum Level {
    LOW,
    HIGH;

    @JsonValue
    public int value() {
      return (int) Math.pow(2, ordinal());
    }
  }
}
