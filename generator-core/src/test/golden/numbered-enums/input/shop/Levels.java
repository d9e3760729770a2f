package shop;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Get;
import dev.jetwright.Post;
import java.util.List;
import java.util.Map;

@Api(path = "/levels")
public interface Levels {
  @Post
  Report report(Report report);

  @Get
  String find(Level level, @Default("2") Priority priority);

  record Report(Level level, List<Priority> priorities, Unit unit, Map<Level, Rank> ranks) {}

  /** How loud. */
  enum Level {
    /** Hardly heard. */
    LOW(1),
    HIGH(10);

    private final int number;

    Level(int number) {
      this.number = number;
    }

    @JsonValue
    public int number() {
      return number;
    }
  }

  @JsonFormat(shape = JsonFormat.Shape.NUMBER)
  enum Priority {
    FIRST,
    SECOND,
    THIRD
  }

  enum Unit {
    METER("m"),
    FOOT("ft");

    @JsonValue
    final String symbol;

    Unit(String symbol) {
      this.symbol = symbol;
    }
  }

  enum Rank {
    @JsonProperty("captain")
    CAPTAIN,
    SAILOR,
    @JsonEnumDefaultValue
    OTHER;

    @JsonValue
    public String text() {
      return name().toLowerCase();
    }
  }
}
