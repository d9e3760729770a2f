package odd.model;

public sealed interface Shape {
  record Inner(Unknown unknown, Shape shape) implements Shape {}

  record Out(int out) implements Shape {}
}
