package dev.jetwright;

import java.util.List;

/**
 * A request does not keep the contract: what leads to 422. Nothing throws it but a generated
 * server; a method that {@link Handles} it answers in its own way.
 *
 * <pre>{@code
 * @Handles
 * @Status(400)
 * public Complaint invalid(InvalidRequest e) {
 *   return new Complaint(e.faults().get(0).msg());
 * }
 * }</pre>
 */
public final class InvalidRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<RequestFault> faults;

  /** A request with these faults. */
  public InvalidRequest(List<RequestFault> faults) {
    super(
        "The request has " + (faults.size() == 1 ? "a fault" : faults.size() + " faults"),
        null,
        false,
        false);
    this.faults = List.copyOf(faults);
  }

  /** What is wrong with it, in the order of the contract. */
  public List<RequestFault> faults() {
    return faults;
  }
}
