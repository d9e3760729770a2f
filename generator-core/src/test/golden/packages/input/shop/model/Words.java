package shop.model;

public final class Words {
  private Words() {}

  /** Named like a type of the JDK. */
  public record List(java.util.List<String> words) {}
}
