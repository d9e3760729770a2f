package kitchen;

import java.util.List;
import java.util.Optional;

/** Answers what comes in. */
public final class UnionEcho implements Unions {

  @Override
  public Shape shape(Shape shape) {
    return shape;
  }

  @Override
  public List<Shape> shapes(List<Shape> shapes) {
    return shapes;
  }

  @Override
  public Shape.Circle circle(Shape.Circle circle) {
    return circle;
  }

  @Override
  public Optional<Animal> animal(Optional<Animal> animal) {
    return animal;
  }
}
