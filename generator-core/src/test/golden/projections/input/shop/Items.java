package shop;

import com.fasterxml.jackson.annotation.JsonView;
import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Omit;
import dev.jetwright.Post;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is shown to whom. */
@Api(path = "/items")
public interface Items {

  /** Everything. */
  @Post
  Item create(Item item);

  /** What everybody sees. */
  @Get("/public")
  @JsonView(Views.Public.class)
  Optional<Item> forAll();

  /** What those who work here see: everything. */
  @Get("/internal")
  @JsonView(Views.Internal.class)
  Item forUs();

  /** Many. */
  @Get("/page")
  @JsonView(Views.Public.class)
  Page<Item> page();

  /** Many in a map. */
  @Get("/boxes")
  @JsonView(Views.Public.class)
  Map<String, List<Box<Item>>> boxes();

  /** Nothing that is hidden from anyone. */
  @Get("/origin")
  @JsonView(Views.Public.class)
  Origin origin();

  /** Without what is null. */
  @Get("/nulls")
  @Omit(Omit.What.NULLS)
  Item withoutNulls();

  /** Without what goes without saying. */
  @Get("/defaults")
  @Omit(Omit.What.DEFAULTS)
  List<Item> withoutDefaults();

  /** Both. */
  @Get("/both")
  @JsonView(Views.Public.class)
  @Omit(Omit.What.NULLS)
  Item both();
}
