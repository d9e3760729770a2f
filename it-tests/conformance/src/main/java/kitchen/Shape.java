package kitchen;

import jakarta.validation.constraints.Positive;
import java.util.List;

/** A union told apart by the names of its variants. */
public sealed interface Shape {

  /** A round one. */
  record Circle(@Positive double radius) implements Shape {}

  /** One with four equal sides. */
  record Square(@Positive double side) implements Shape {}

  /** Several together. */
  record Group(List<Shape> shapes) implements Shape {}
}
