package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Post;
import java.util.List;
import java.util.Optional;

/** Tagged unions; what came in is answered. */
@Api(path = "/unions", tags = "unions")
public interface Unions {

  /** Answers a shape. */
  @Post("/shape")
  Shape shape(Shape shape);

  /** Answers shapes. */
  @Post("/shapes")
  List<Shape> shapes(List<Shape> shapes);

  /** Answers a variant on its own. */
  @Post("/circle")
  Shape.Circle circle(Shape.Circle circle);

  /** Answers an animal, or nothing when there is none. */
  @Post("/animal")
  Optional<Animal> animal(Optional<Animal> animal);
}
