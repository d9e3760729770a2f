package kitchen;

/** Answers what it is. */
public final class DerivedEcho implements Derived {

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String name() {
    return "derived";
  }
}
