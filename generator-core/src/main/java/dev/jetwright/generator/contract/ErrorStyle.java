package dev.jetwright.generator.contract;

import java.util.Optional;

/**
 * What the errors of an application look like.
 *
 * @param problem whether they are problem details (RFC 9457)
 * @param problemTypes what stands in front of a declared error's name in the type of a problem
 * @param own a body of the application's own, for errors that no operation declares
 */
public record ErrorStyle(boolean problem, String problemTypes, Optional<OwnBody> own) {

  /** {@code {"detail": ...}}. */
  public static final ErrorStyle DETAIL = new ErrorStyle(false, "/problems/", Optional.empty());

  /** The media type of errors that operations declare. */
  public String mediaType() {
    return problem ? "application/problem+json" : RequestContent.JSON;
  }

  /** What the body of a declared error has as its {@code type}. */
  public String type(ErrorDefinition error) {
    return (problem ? problemTypes : "") + error.name().simpleName();
  }

  /** Whether the document shows what errors look like that no operation declares. */
  public boolean isChosen() {
    return problem || own.isPresent();
  }

  /**
   * A body of the application's own.
   *
   * @param type its type
   * @param factory the static method of the type that makes it of a failure
   * @param location where the application names it
   */
  public record OwnBody(TypeUse type, String factory, Location location) {}
}
