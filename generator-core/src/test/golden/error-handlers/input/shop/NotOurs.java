package shop;

/** A checked exception that a handler takes. */
public class NotOurs extends Exception {
  private static final long serialVersionUID = 1L;
}
