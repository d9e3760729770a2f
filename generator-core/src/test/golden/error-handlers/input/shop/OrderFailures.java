package shop;

import dev.jetwright.Handles;
import dev.jetwright.Status;
import java.io.IOException;

/** What orders make of exceptions. */
public interface OrderFailures {

  /** The printer is out of paper. */
  @Handles(in = Orders.class)
  @Status(507)
  Complaint paper(IOException e);

  /** Something went wrong with an order. */
  @Handles(in = Orders.class)
  @Status(500)
  String any(Exception e);
}
