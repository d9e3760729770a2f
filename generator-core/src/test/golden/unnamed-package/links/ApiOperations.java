// Generated from Greetings by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.

import dev.jetwright.OperationInfo;
import java.util.List;
import javax.annotation.processing.Generated;

/** The operations of {@link ApiServer}, for tools. */
@Generated("dev.jetwright")
public final class ApiOperations {
  /** Every operation, hidden ones among them. */
  public static final List<OperationInfo> ALL = List.of(
      new OperationInfo(
          "GET", "/greetings/{name}", "greet",
          Greetings.class, List.of("Greetings"), List.of(), false, false));

  private ApiOperations() {}
}
