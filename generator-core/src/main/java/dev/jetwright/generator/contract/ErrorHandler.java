package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method that turns an exception into an answer.
 *
 * @param provider the class that has it
 * @param method its name
 * @param exception the exception that it takes
 * @param scope where it counts
 * @param outcome what it returns
 * @param throwing whether it throws checked exceptions itself
 * @param doc its documentation
 * @param location where its name stands
 */
public record ErrorHandler(
    TypeName provider,
    String method,
    Thrown exception,
    Scope scope,
    Outcome outcome,
    boolean throwing,
    Doc doc,
    Location location) {
  private static final String INVALID_REQUEST = "dev.jetwright.InvalidRequest";
  private static final String NOT_AUTHENTICATED = "dev.jetwright.NotAuthenticated";
  private static final Set<String> GENERAL = Set.of(
      "java.lang.Throwable",
      "java.lang.Exception",
      "java.lang.RuntimeException",
      "java.lang.Error");

  /**
   * Where a handler counts: everywhere, unless it names places.
   *
   * @param services the interfaces that it names
   * @param applications the servers of the applications that it names
   */
  public record Scope(List<TypeName> services, List<String> applications) {

    /** Copies the lists. */
    public Scope {
      services = List.copyOf(services);
      applications = List.copyOf(applications);
    }

    /** How narrow it is for a service of an application; 0 where it does not count. */
    int rank(Application application, TypeName service) {
      if (services.contains(service)) {
        return 3;
      }
      if (applications.contains(application.serverName())) {
        return 2;
      }
      return services.isEmpty() && applications.isEmpty() ? 1 : 0;
    }
  }

  /** The kinds of what a handler returns. */
  public enum Kind {
    /** A declared error. */
    ERROR,
    /** An {@code HttpException}, which says everything itself. */
    FREE,
    /** A value, or nothing, with the status of the method. */
    BODY
  }

  /**
   * What a handler returns.
   *
   * @param kind what it is
   * @param error the declared error; that of the body, if it is one
   */
  public record Outcome(Kind kind, Optional<TypeName> error) {}

  /** Whether it is for requests that do not keep the contract. */
  public boolean isForInvalidRequests() {
    return exception.name().qualifiedName().equals(INVALID_REQUEST);
  }

  /** Whether it is for requests that do not prove themselves. */
  public boolean isForStrangers() {
    return exception.name().qualifiedName().equals(NOT_AUTHENTICATED);
  }

  /** Whether it is for so many exceptions that those of the server are not among them. */
  public boolean isGeneral() {
    return GENERAL.contains(exception.name().qualifiedName());
  }

  /** Whether an operation may throw what it handles. */
  public boolean mayHandle(Operation operation) {
    return !exception.isChecked()
        || isGeneral()
        || operation.entry().thrown().stream()
            .anyMatch(thrown -> thrown.is(exception) || exception.is(thrown));
  }
}
