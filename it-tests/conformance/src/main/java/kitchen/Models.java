package kitchen;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Naming;
import dev.jetwright.Patch;
import dev.jetwright.Post;
import dev.jetwright.ReadOnly;
import dev.jetwright.Secret;
import dev.jetwright.Untagged;
import dev.jetwright.Update;
import dev.jetwright.WriteOnly;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Models of every form; what came in is answered. */
@Api(path = "/models", tags = "models")
public interface Models {

  /** Answers a bean. */
  @Post("/bean")
  Bean bean(Bean bean);

  /** Answers what changed. */
  @Patch("/patch")
  Changes patch(Changes changes);

  /** Answers an account. */
  @Post("/account")
  Account account(Account account);

  /** Answers names. */
  @Post("/names")
  Names names(Names names);

  /** Answers an object without others. */
  @Post("/strict")
  Strict strict(Strict strict);

  /** Answers an object with others. */
  @Post("/open")
  Open open(Open open);

  /** Answers an object in an object. */
  @Post("/flat")
  Flat flat(Flat flat);

  /** Answers what is not empty. */
  @Post("/sparse")
  Sparse sparse(Sparse sparse);

  /** Answers a tuple. */
  @Post("/cell")
  Cell cell(Cell cell);

  /** Answers words. */
  @Post("/words")
  Words words(Words words);

  /** Answers a contact. */
  @Post("/contact")
  Contact contact(Contact contact);

  /** Answers any JSON. */
  @Post("/any")
  Anything any(Anything anything);

  /** Answers a level. */
  @Post("/level")
  Graded level(Graded graded);

  /** A bean with setters. */
  final class Bean {
    private String name;
    private int size = 3;
    private List<String> tags = List.of("new");

    public String getName() {
      return name;
    }

    public void setName(@Size(min = 2) String name) {
      this.name = name;
    }

    public int getSize() {
      return size;
    }

    /** Refuses what is too large. */
    public void setSize(int size) {
      if (size > 9) {
        throw new IllegalArgumentException("too large");
      }
      this.size = size;
    }

    public List<String> getTags() {
      return tags;
    }

    public void setTags(List<String> tags) {
      this.tags = tags;
    }

    /** Name and size. */
    public String getLabel() {
      return name + ":" + size;
    }
  }

  /** Changes. */
  record Changes(Update<@Size(min = 2) String> name, Update<@Positive Integer> age) {}

  /** An account. */
  record Account(
      @ReadOnly Optional<Integer> id,
      Secret<@Size(min = 4) String> key,
      @WriteOnly String pin) {}

  /** Names that differ from those in Java. */
  @Naming(Naming.Style.SNAKE_CASE)
  record Names(
      String fullName,
      @JsonAlias("years") int age,
      @JsonProperty("in") String split) {

    @Override
    @JsonProperty("out")
    public String split() {
      return split;
    }
  }

  /** Nothing but a. */
  @JsonIgnoreProperties(ignoreUnknown = false)
  record Strict(int a) {}

  /** Anything beside a. */
  record Open(int a, @JsonAnySetter @JsonAnyGetter Map<String, Integer> others) {}

  /** An inner object. */
  record Place(String street, int zip) {}

  /** An outer object. */
  record Flat(String name, @JsonUnwrapped(prefix = "home_") Place home) {}

  /** Some values may be left out. */
  record Sparse(
      @JsonInclude(JsonInclude.Include.NON_NULL) Optional<String> text,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> list) {}

  /** Column, row. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  record Cell(String column, @Positive int row) {}

  /** Words. */
  record Words(@JsonValue @Size(max = 2) List<String> words) {}

  /** How to reach someone. */
  @Untagged
  sealed interface Contact {
    /** By mail. */
    record Mail(String address) implements Contact {}

    /** By phone. */
    record Phone(String number, @Default("0") int extension) implements Contact {}
  }

  /** Any JSON. */
  record Anything(Object value) {}

  /** With a level. */
  record Graded(Level level) {}

  /** A number. */
  enum Level {
    /** The least. */
    LOW(1),
    /** The most. */
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
}
