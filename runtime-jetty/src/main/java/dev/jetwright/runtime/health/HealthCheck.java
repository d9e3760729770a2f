package dev.jetwright.runtime.health;

/** Says whether something works that an application cannot do without. */
@FunctionalInterface
public interface HealthCheck {

  /** Whether it works; what is thrown means no, and is logged. */
  boolean isUp() throws Exception;
}
