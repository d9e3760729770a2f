package tickets.model;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/** A ticket. */
public record Ticket(@Size(max = 6) String code, Seat seat, Optional<Integer> price) {

  /** Where to sit. */
  public record Seat(int row, int number) {}
}
