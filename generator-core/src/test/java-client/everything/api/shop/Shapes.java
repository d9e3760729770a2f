package shop;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Get;
import dev.jetwright.Post;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Api(path = "/shapes")
public interface Shapes {

  @Post
  Shape draw(Shape shape);

  @Post("/all")
  List<Shape> all(List<Shape> shapes);

  @Post("/result")
  Outcome<Item> result(Outcome<Optional<String>> outcome);

  @Post("/scalars")
  Scalars scalars(Scalars scalars);

  @Post("/keys")
  Keys keys(Keys keys);

  @Post("/plain")
  Map<UUID, BigDecimal> plain(@Body LocalDate date);

  @Get("/empty")
  Empty empty();

  @Post("/defaults")
  Defaults defaults(Defaults defaults);

  /** A thing with an outline. */
  sealed interface Shape {
    /** Round. */
    record Circle(double radius) implements Shape {}

    record Group(String type2, List<Shape> parts) implements Shape {}
  }

  sealed interface Outcome<T> {
    record Ok<T>(T value) implements Outcome<T> {}

    record Failed<T>(String why) implements Outcome<T> {}
  }

  record Empty() {}
}
