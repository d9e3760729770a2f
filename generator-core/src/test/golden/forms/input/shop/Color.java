package shop;

/** Colors. */
public enum Color {
  RED,
  GREEN
}
