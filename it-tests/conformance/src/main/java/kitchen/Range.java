package kitchen;

/** Two numbers in order, which the constructor looks after. */
public record Range(int low, int high) {

  /** Refuses a range that ends before it starts. */
  public Range {
    if (high < low) {
      throw new IllegalArgumentException("high is less than low");
    }
  }
}
