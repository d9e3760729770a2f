package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Example;
import dev.jetwright.Naming;
import dev.jetwright.Post;
import dev.jetwright.ReadOnly;
import dev.jetwright.Schema;
import dev.jetwright.WriteOnly;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Jackson's annotations, and ours beside them. */
@Api
public interface Annotated {
  @Post("/account")
  Account account(Account account);

  @Post("/names")
  Names names(Names names);

  @Post("/strict")
  Strict strict(Strict strict);

  @Post("/open")
  Open open(Open open);

  @Post("/bag")
  Bag bag(Bag bag);

  @Post("/address")
  Customer address(Customer customer);

  @Post("/sparse")
  Sparse sparse(Sparse sparse);

  @Post("/cell")
  Cell cell(Cell cell);

  @Post("/tags")
  List<Tags> tags(List<Tags> tags);

  @Post("/made")
  Made made(Made made);

  /** What travels one way. */
  record Account(
      @ReadOnly Optional<UUID> id,
      String name,
      @WriteOnly @Size(min = 8) String password,
      @JsonProperty(access = JsonProperty.Access.READ_ONLY) int logins,
      @JsonIgnore Optional<String> session) {

    /** The name in capital letters. */
    @JsonProperty
    public String shout() {
      return name.toUpperCase(java.util.Locale.ROOT);
    }
  }

  @Naming(Naming.Style.SNAKE_CASE)
  @JsonPropertyOrder({"age", "full_name"})
  record Names(
      @Schema(title = "Name") @Example("Ada") String fullName,
      @JsonAlias({"years", "oldness"}) @Example({"36", "40"}) int age,
      @JsonProperty("input-only") String split) {

    @Override
    @JsonProperty("output-only")
    public String split() {
      return split;
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = false, value = "legacy")
  record Strict(int a, @ReadOnly int b, Optional<String> legacy) {}

  record Open(int known, @JsonAnySetter @JsonAnyGetter Map<String, @Positive Integer> others) {}

  class Bag {
    private final Map<String, Object> values = new java.util.TreeMap<>();
    public String name;

    @JsonAnyGetter
    public Map<String, Object> values() {
      return values;
    }

    @JsonAnySetter
    public void put(String name, Object value) {
      values.put(name, value);
    }
  }

  record Address(String street, @JsonProperty("zip") int code) {}

  record Customer(
      String name,
      @JsonUnwrapped Address home,
      @JsonUnwrapped(prefix = "work_", suffix = "_") Address work) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Sparse(
      Optional<String> text,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> list,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) int number,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Default("true") boolean flag,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Integer> always) {}

  /** A cell: column, row and what is in it. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  record Cell(@Size(max = 2) String column, @Positive int row, Optional<Object> content) {}

  /** Some words. */
  record Tags(@JsonValue @Size(max = 2) List<@Size(min = 1) String> words) {
    public Tags {
      if (words.contains("bad")) {
        throw new IllegalArgumentException("no bad words");
      }
    }
  }

  record Made(@Default(factory = "newId") UUID id, @Default(factory = "three") int number) {
    public static UUID newId() {
      return new UUID(0, 7);
    }

    public static int three() {
      return 3;
    }
  }
}
