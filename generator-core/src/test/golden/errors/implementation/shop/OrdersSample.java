package shop;

import java.util.List;
import java.util.Optional;

public final class OrdersSample implements Orders {
  @Override
  public String find(int id) throws Overdue {
    switch (id) {
      case 402 -> throw new Overdue();
      case 404 -> throw new OrderNotFound(id, List.of(Optional.empty(), Optional.of(new OrderNotFound.Hint("look"))));
      case 409 -> throw new OrderFault("There is a fault.");
      case 410 -> throw new OrderGone();
      case 499 -> throw new OrderFault("An own one.") {
        private static final long serialVersionUID = 1L;
      };
      default -> {
        return "found";
      }
    }
  }

  @Override
  public void cancel(int id) {
    throw new OrderFault("secret");
  }
}
