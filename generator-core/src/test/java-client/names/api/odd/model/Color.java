package odd.model;

public enum Color {
  UNKNOWN,
  UNKNOWN_,
  value,
  Known
}
