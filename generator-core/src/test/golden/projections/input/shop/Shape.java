package shop;

import com.fasterxml.jackson.annotation.JsonView;

/** A shape. */
public sealed interface Shape permits Shape.Circle, Shape.Square {

  /** A circle. */
  record Circle(double radius, @JsonView(Views.Internal.class) String tool) implements Shape {}

  /** A square. */
  record Square(double side) implements Shape {}
}
