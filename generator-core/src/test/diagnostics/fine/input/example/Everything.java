package example;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jetwright.Api;
import dev.jetwright.ApiException;
import dev.jetwright.Body;
import dev.jetwright.Default;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Head;
import dev.jetwright.Header;
import dev.jetwright.Path;
import dev.jetwright.Post;
import dev.jetwright.Put;
import dev.jetwright.Query;
import dev.jetwright.Status;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Api(path = "/shops/{shop}")
public interface Everything {

  @Get
  Page<Item> list(
      String shop,
      @Min(1) @Max(100) @Default("20") int limit,
      @Default({"red", "green"}) Set<Color> colors,
      @Default({}) List<@NotBlank String> tags,
      @Default("PT1M30S") Duration within,
      @Default("2024-02-29") LocalDate since,
      Optional<@Size(max = 3) String> q,
      @Nullable @DecimalMin("0.5") Double weight,
      @Header Optional<String> userAgent,
      @Header("X-Ids") List<UUID> ids);

  @Get("/items/first")
  Item first(String shop);

  @Get("/items/{id}")
  Item find(String shop, @Path("id") long itemId) throws NotFound;

  @Head("/items/{id}")
  void exists(String shop, long id);

  @Put("/items/{id}")
  void replace(String shop, long id, Item item, Optional<Owner> owner, @Body int importance);

  @Post("/items")
  @Status(201)
  Item create(String shop, @Body Item item);

  @Delete("/items/{id}")
  @Status(200)
  void remove(String shop, long id);

  @Get("/items/{id}/{color}")
  Map<Color, Map<Long, List<Item>>> colored(String shop, long id, Color color);

  @Get("/items/first/red")
  Optional<Item> settled(String shop);

  @Get("/items/first/{color}")
  Pair<Item, Page<String>> pair(String shop, Color color, @Query("id") @PositiveOrZero int number);

  record Item(
      @NotBlank @Size(max = 100) @Pattern(regexp = "\\p{L}+") String name,
      @Digits(integer = 6, fraction = 2) @DecimalMin(value = "0", inclusive = false) BigDecimal price,
      @Default("green") Color color,
      @Default("3") @Nullable Integer stock,
      Optional<Item> part,
      @NotEmpty List<@Email String> contacts,
      @NotNull Optional<Shape> shape) {}

  record Owner(String name, List<Owner> friends) {}

  record Page<T>(List<T> items, Optional<Page<T>> next) {}

  record Pair<A, B>(A first, B second) {}

  sealed interface Shape permits Circle, Square {}

  record Circle(double radius) implements Shape {}

  record Square(double side, Shape inside) implements Shape {}

  enum Color {
    @JsonProperty("red")
    RED,
    @JsonProperty("green")
    GREEN
  }

  @Status(404)
  class NotFound extends ApiException {
    private static final long serialVersionUID = 1L;
    public final long id;

    public NotFound(long id) {
      super("There is none.");
      this.id = id;
    }
  }
}
