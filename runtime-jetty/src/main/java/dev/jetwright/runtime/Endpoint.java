package dev.jetwright.runtime;

/** Answers a request. */
@FunctionalInterface
public interface Endpoint {

  /** Binds, calls and answers. */
  void answer(Exchange exchange) throws Exception;
}
