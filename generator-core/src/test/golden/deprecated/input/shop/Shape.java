package shop;

/** A shape. */
public sealed interface Shape {

  /** A round one. */
  @Deprecated
  record Circle(double radius) implements Shape {}

  /** An angular one. */
  record Square(double side) implements Shape {}
}
