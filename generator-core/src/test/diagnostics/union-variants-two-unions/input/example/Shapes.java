package example;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.jetwright.Api;
import dev.jetwright.Post;

@Api(path = "/shapes")
public interface Shapes {

  @Post("/round")
  void addRound(Round round);

  @Post("/flat")
  void addFlat(Flat flat);

  @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle"))
  sealed interface Round permits Circle, Ball {}

  @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "disc"))
  sealed interface Flat permits Circle, Square {}

  record Circle(double radius) implements Round, Flat {}

  record Ball(double radius) implements Round {}

  record Square(double side) implements Flat {}
}
