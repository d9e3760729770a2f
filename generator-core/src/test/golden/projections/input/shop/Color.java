package shop;

/** A colour. */
public enum Color {
  RED,
  BLUE
}
