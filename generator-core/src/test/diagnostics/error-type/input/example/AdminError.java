package example;

import dev.jetwright.Failure;

public record AdminError(int code) {

  public static AdminError of(Failure failure) {
    return new AdminError(failure.status());
  }
}
