package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Head;
import dev.jetwright.Post;
import dev.jetwright.Status;
import shop.model.NotReady;
import shop.model.Shape;
import shop.model.Tree;
import org.jspecify.annotations.Nullable;

@Api
public interface Health {

  /** Says that all is well. */
  @Get
  String root();

  @Head("/health")
  void probe();

  @Post("/health")
  @Status(202)
  void report() throws NotReady;

  @Post("/shapes")
  @Nullable Shape find(Shape shape) throws NotReady;

  @Post("/trees")
  Tree<Shape.Circle> grow(Tree<Shape.Circle> tree);
}
