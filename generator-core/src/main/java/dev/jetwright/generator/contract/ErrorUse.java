package dev.jetwright.generator.contract;

/**
 * A declared error of an operation.
 *
 * @param error the error's name
 * @param doc the text of {@code @throws}, or that of the handler which answers with it
 * @param forInvalid whether a handler answers with it in place of 422
 * @param location where the {@code throws} clause names it
 */
public record ErrorUse(TypeName error, Doc doc, boolean forInvalid, Location location) {

  /** An error that a {@code throws} clause names. */
  public ErrorUse(TypeName error, Doc doc, Location location) {
    this(error, doc, false, location);
  }
}
