package objects;

import dev.jetwright.Api;
import dev.jetwright.Post;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Api
public interface Objects {

  @Post("/order")
  void order(Order order);

  @Post("/node")
  void node(Node node);

  @NotAlike
  record Order(
      @NotNull @Size(max = 3) @Nullable String name,
      @Valid @Nullable Line line,
      @Size(max = 4) List<@Valid @Nullable Line> lines,
      Map<@Size(min = 2) String, @Valid Line> byName,
      Map<String, List<@Valid Line>> grouped,
      Optional<@Valid Line> maybe,
      @Code @Nullable String code,
      @Title @Nullable String title,
      Optional<@Title String> other,
      Set<@Even Integer> even,
      @Even int count,
      @Even @Nullable Long many) {

    @AssertTrue
    public boolean isShort() {
      return lines.size() < 2;
    }

    @Size(max = 2)
    public String getLabel() {
      return name;
    }
  }

  record Line(@Positive int quantity, @NotBlank @Nullable String sku, @Code String code) {}

  record Node(@NotBlank @Nullable String name, List<@Valid Node> children) {

    /** A node that is inside itself. */
    public static Node cycle() {
      Node inner = new Node(" ", new ArrayList<>());
      Node outer = new Node("", new ArrayList<>(List.of(inner, inner)));
      inner.children().add(outer);
      return outer;
    }
  }
}
