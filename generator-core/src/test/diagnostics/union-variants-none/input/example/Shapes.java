package example;

import dev.jetwright.Api;
import dev.jetwright.Post;

@Api(path = "/shapes")
public interface Shapes {

  @Post
  void add(Shape shape);

  @Post("/all")
  void addAll(Figure figure);

  sealed interface Shape {}

  sealed interface Figure permits Line, Thing {}

  record Line(int length) implements Figure {}

  enum Thing implements Figure {
    DOT
  }
}
