package dev.jetwright.client;

import java.util.List;

/**
 * 422: the server found faults in the request, all of which it reports at once.
 *
 * <pre>{@code
 * catch (ValidationException e) {
 *   e.faults().forEach(fault -> form.mark(fault.place(), fault.message()));
 * }
 * }</pre>
 */
public class ValidationException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /** The error that this answer reports. */
  protected ValidationException(Answer answer) {
    super(answer);
    this.faults = answer.report().faults();
  }

  /** The faults, in the server's order; none when the answer lists none. */
  public final List<Fault> faults() {
    return faults;
  }
}
