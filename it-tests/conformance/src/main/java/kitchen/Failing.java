package kitchen;

import java.time.LocalDate;
import java.util.Optional;

/** Fails as it is told to. */
public final class Failing implements Failures {

  @Override
  public String fail(String way) throws Refused {
    switch (way) {
      case "stock" -> throw new OutOfStock("lamp", Optional.empty());
      case "stock-back" -> throw new OutOfStock("lamp", Optional.of(LocalDate.of(2020, 1, 2)));
      case "reserved" -> throw new Reserved();
      case "refused" -> throw new Refused();
      case "secret" -> throw new IllegalStateException("a secret of the server");
      default -> {
        return way;
      }
    }
  }
}
