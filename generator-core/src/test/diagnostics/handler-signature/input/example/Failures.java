package example;

import dev.jetwright.Handles;
import dev.jetwright.Status;

public class Failures {

  @Handles
  @Status(409)
  public String none() {
    return "";
  }

  @Handles
  @Status(409)
  public String text(String text) {
    return text;
  }

  @Handles
  @Status(409)
  public static String fixed(IllegalStateException e) {
    return "";
  }

  @Handles
  public String open(IllegalArgumentException e) {
    return "";
  }

  @Handles
  @Status(200)
  public String fine(ArithmeticException e) {
    return "";
  }

  @Handles
  @Status(409)
  public String unknown(Missing e) {
    return "";
  }
}
