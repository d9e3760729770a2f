package shop;

import dev.jetwright.Failure;
import dev.jetwright.RequestFault;
import java.util.List;
import java.util.Optional;

/** Every error that no operation declares. */
public record ShopError(
    int code, String message, List<RequestFault> faults, Optional<String> requestId) {

  public static ShopError of(Failure failure) {
    return new ShopError(
        failure.status(), failure.message(), failure.faults(), failure.requestId());
  }
}
