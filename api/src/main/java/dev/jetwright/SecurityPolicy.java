package dev.jetwright;

/** What an {@link Application} asks of its operations. */
public enum SecurityPolicy {

  /** Operations say themselves whether they ask for credentials. */
  DECLARED,

  /**
   * An operation that neither asks for credentials nor is {@link Public} does not build; nobody
   * forgets one.
   */
  REQUIRED
}
