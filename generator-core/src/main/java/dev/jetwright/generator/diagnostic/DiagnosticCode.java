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
  TYPE_NOT_ACCESSIBLE,
  NO_COMMON_PACKAGE,
  OPERATION_WITHOUT_VERB,
  PATH_TEMPLATE_SYNTAX,
  PATH_PARAMETER_UNMATCHED,
  PATH_VARIABLE_UNBOUND,
  PATH_VARIABLE_REPEATED,
  PATH_VARIABLE_NAMES,
  ROUTES_OVERLAP,
  SEVERAL_BODIES,
  FORM_BESIDE_BODY,
  FILE_NOT_ALLOWED,
  MEDIA_TYPE,
  BODY_NOT_ALLOWED,
  CACHING,
  NON_BLOCKING,
  RATE_LIMIT,
  STATUS_OUT_OF_RANGE,
  STATUS_CLASH,
  PARAMETER_TYPE,
  PARAMETER_STYLE,
  HEADER_NAME,
  DEFAULT_DOES_NOT_PARSE,
  DEFAULT_BREAKS_CONSTRAINT,
  DEFAULT_WITHOUT_EFFECT,
  CONSTRAINT_DOES_NOT_FIT,
  CONSTRAINT_LIMIT,
  CONSTRAINT_UNSATISFIABLE,
  CONSTRAINT_GROUP,
  PATTERN_SYNTAX,
  MAP_KEY_TYPE,
  UNION_VARIANTS,
  ENDLESS_TYPE,
  SCHEMA_NAME_CLASH,
  NAME_CLASH,
  SETTINGS_TYPE,
  SETTINGS_NAME,
  METHOD_UNKNOWN,
  RAW_OPERATION,
  APPLICATION_APIS,
  ERROR_TYPE,
  HANDLER_SIGNATURE,
  HANDLER_PLACE,
  HANDLERS_AMBIGUOUS,
  INTERCEPTOR_TYPE,
  PROVIDER_SIGNATURE,
  DEPENDENCY_MISSING,
  DEPENDENCY_AMBIGUOUS,
  DEPENDENCY_CYCLIC,
  SESSION_TYPE,
  DEPENDENCY_LIFETIME,
  DEPENDENCY_UNFIT,
  DEPENDENCY_ARGUMENT,
  SECURITY_SCHEME,
  SECURITY_SCOPE,
  SECURITY_REQUIRED,
  SECURITY_ALTERNATIVES,
  SECURITY_BODY,
  DOCUMENT_PATHS_CLASH,
  DOCUMENT_PATHS_ALIKE(Severity.WARNING),
  BODY_DISCOURAGED(Severity.WARNING),
  API_NOT_SERVED(Severity.WARNING),
  ERROR_WITHOUT_ANSWER(Severity.WARNING);

  private final Severity severity;

  DiagnosticCode() {
    this(Severity.ERROR);
  }

  DiagnosticCode(Severity severity) {
    this.severity = severity;
  }

  /** What follows from it. */
  public Severity severity() {
    return severity;
  }

  /** The code as printed: {@code path-parameter-unmatched}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Its page in the documentation, without ending: {@code diagnostics/path-parameter-unmatched}.
   */
  public String page() {
    return "diagnostics/" + code();
  }
}
