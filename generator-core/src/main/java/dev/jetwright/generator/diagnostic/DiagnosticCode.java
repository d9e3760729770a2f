package dev.jetwright.generator.diagnostic;

import java.util.Locale;

/**
 * Everything that the build can say about a contract.
 *
 * <p>A code is stable across releases; each has a page under {@code docs/diagnostics} and a
 * negative golden. The wording stays beside the code that reports it.
 */
public enum DiagnosticCode {
  SYNTAX,
  UNKNOWN_TYPE,
  UNSUPPORTED_TYPE,
  UNSUPPORTED_ANNOTATION,
  PATH_TEMPLATE_SYNTAX,
  PATH_PARAMETER_UNMATCHED,
  PATH_VARIABLE_UNBOUND,
  ROUTES_OVERLAP,
  SEVERAL_BODIES,
  BODY_NOT_ALLOWED,
  STATUS_OUT_OF_RANGE,
  DEFAULT_DOES_NOT_PARSE,
  CONSTRAINT_DOES_NOT_FIT,
  SCHEMA_NAME_CLASH,
  UNION_VARIANTS,
  NAME_CLASH;

  /** The code as printed: {@code path-parameter-unmatched}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
