package shop;

/** An exception that no operation declares. */
public class StockException extends IllegalStateException {
  private static final long serialVersionUID = 1L;
}
