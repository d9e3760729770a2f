package shop;

/** Who looks at a thing. */
public interface Views {

  /** Everybody. */
  interface Public {}

  /** Those who work here. */
  interface Internal extends Public {}
}
