package shop;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Post;
import dev.jetwright.Put;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.Items.Color;
import shop.Items.Item;

/** Unions, several bodies, recursion. */
@Api(path = "/shapes")
public interface Shapes {

  @Post
  Shape draw(Shape shape);

  @Post("/paint")
  void paint(Shape shape, Optional<Border> border);

  @Put("/tree")
  @Nullable Tree tree(Tree tree);

  @Post("/outcome")
  Outcome<Item> outcome(Outcome<Item> outcome);

  /** A shape. */
  sealed interface Shape permits Circle, Square {}

  /** Round. */
  record Circle(double radius) implements Shape {}

  record Square(@Default("1.5") double side) implements Shape {}

  record Border(Color color, int width) {}

  record Tree(List<Tree> children, Optional<Tree> parent) {}

  sealed interface Outcome<T> permits Ok, Failed {}

  record Ok<T>(T value) implements Outcome<T> {}

  record Failed<T>(String why) implements Outcome<T> {}
}
