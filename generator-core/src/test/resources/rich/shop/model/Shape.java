package shop.model;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.Positive;
import java.util.List;

/** A shape. */
public sealed interface Shape {

  /** A round one. */
  record Circle(@Positive double radius) implements Shape {}

  @JsonTypeName("sq")
  record Square(double side) implements Shape {}

  record Group(List<Shape> shapes) implements Shape {}
}
