package bank;

import dev.jetwright.Failure;
import dev.jetwright.RequestFault;
import java.util.List;

/** Every error that no operation declares. */
public record TellerError(int code, String message, List<RequestFault> faults) {

  /** The body of an answer. */
  public static TellerError of(Failure failure) {
    return new TellerError(failure.status(), failure.message(), failure.faults());
  }
}
