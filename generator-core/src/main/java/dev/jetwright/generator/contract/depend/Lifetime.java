package dev.jetwright.generator.contract.depend;

/** How long a provided value is there, the shortest first. */
public enum Lifetime {
  /** From the call of the operation to its end. */
  CALL,
  /** For one request, its answer included. */
  REQUEST,
  /** From the start of the server to its end. */
  APPLICATION;

  /** Whether a value may depend on one that lives so long. */
  public boolean mayNeed(Lifetime other) {
    return other.ordinal() >= ordinal();
  }
}
