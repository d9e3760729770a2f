package shop;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Api(path = "/drawings")
public interface Drawings {

  /** A shape. */
  sealed interface Shape permits Circle, Polygon {}

  record Circle(@Positive double radius) implements Shape {}

  sealed interface Polygon extends Shape permits Square, Path {}

  record Square(@Positive double side, Optional<Shape> inside) implements Polygon {}

  record Path(List<Shape> parts) implements Polygon {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({@JsonSubTypes.Type(value = Oil.class, name = "oil"), @JsonSubTypes.Type(value = Ink.class, name = "ink")})
  sealed interface Medium permits Oil, Ink {}

  record Oil(String pigment) implements Medium {}

  record Ink() implements Medium {}

  record Drawing(Shape shape, Medium medium, Map<String, Shape> more, Optional<Circle> sun) {}

  @Post
  Drawing draw(Drawing drawing);

  @Post("/polygons")
  Polygon polygon(Polygon polygon);

  @Get
  List<Shape> all();
}
