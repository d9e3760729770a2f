package dev.jetwright.runtime;

/** Answers for an exception that an operation did not declare. */
@FunctionalInterface
public interface FailureHandler {

  /**
   * Answers, if it is for such exceptions.
   *
   * @return whether it has answered
   */
  boolean handle(Exchange exchange, Throwable error) throws Exception;
}
