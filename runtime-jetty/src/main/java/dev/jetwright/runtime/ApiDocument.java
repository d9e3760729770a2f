package dev.jetwright.runtime;

/** The document that a server shows under {@code /openapi.json}. */
public final class ApiDocument {
  /** A class path resource beside a class. */
  public static ApiDocument of(Class<?> owner, String resource) {
    throw new UnsupportedOperationException();
  }
}
