package kitchen;

/** Somebody. */
public class Guest {
  private final String name;

  /** Somebody of that name. */
  public Guest(String name) {
    this.name = name;
  }

  public String getName() {
    return name;
  }
}
