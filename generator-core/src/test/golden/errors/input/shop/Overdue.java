package shop;

import dev.jetwright.Status;

/** A checked exception. */
@Status(402)
public class Overdue extends Exception {
  private static final long serialVersionUID = 1L;
}
