package example;

import dev.jetwright.Failure;

public record ShopError(int code) {

  static ShopError of(Failure failure) {
    return new ShopError(failure.status());
  }

  public static String text(Failure failure) {
    return failure.message();
  }
}
