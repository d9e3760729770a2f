package dev.jetwright.runtime;

import dev.jetwright.OperationInfo;
import dev.jetwright.OperationInterceptor;
import dev.jetwright.runtime.limit.Quota;
import dev.jetwright.runtime.limit.Quotas;
import dev.jetwright.runtime.routing.Pace;
import dev.jetwright.runtime.routing.Routed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method, a path template and what answers there.
 *
 * @param method the HTTP method
 * @param template the path template, {@code /items/{itemId}}
 * @param endpoint what answers
 * @param failures what answers for an exception that the endpoint throws
 * @param pace how it runs
 * @param sessions which types it has sessions of
 * @param quotas how often it may be called
 * @param around what stands around it
 */
public record Route(
    String method,
    String template,
    Endpoint endpoint,
    @Nullable FailureHandler failures,
    Pace pace,
    List<String> sessions,
    Quotas quotas,
    Around around)
    implements Routed {

  /** A route without anybody who handles what its endpoint throws. */
  public Route(String method, String template, Endpoint endpoint) {
    this(method, template, endpoint, null, Pace.ORDINARY, List.of(), Quotas.UNSAID, Around.NOTHING);
  }

  /**
   * What stands around an endpoint.
   *
   * @param operation the operation that it answers for; null for none
   * @param interceptors its interceptors, the outermost one first
   */
  public record Around(@Nullable OperationInfo operation, List<OperationInterceptor> interceptors) {
    static final Around NOTHING = new Around(null, List.of());
  }

  /** The same with interceptors around those that it has, the first one outermost. */
  public Route interceptedBy(OperationInterceptor... outer) {
    List<OperationInterceptor> all = new ArrayList<>(List.of(outer));
    around.interceptors().stream().filter(it -> !all.contains(it)).forEach(all::add);
    return with(new Around(around.operation(), List.copyOf(all)));
  }

  /** The same as the one of these operations that it answers for. */
  Route among(List<OperationInfo> operations) {
    return operations.stream()
        .filter(it -> it.method().equals(method) && it.path().equals(template))
        .findFirst()
        .map(it -> with(new Around(it, around.interceptors())))
        .orElse(this);
  }

  private Route with(Around other) {
    return new Route(method, template, endpoint, failures, pace, sessions, quotas, other);
  }

  /** The same, whose endpoint never waits: it runs on the thread that read the request. */
  public Route nonBlocking() {
    return with(pace.nonBlocking(), sessions, quotas);
  }

  /**
   * The same, whose endpoint may not take longer.
   *
   * @param millis the time until it has begun to answer; 0 for as long as it takes
   * @param status the status of the answer otherwise
   */
  public Route timeout(long millis, int status) {
    return with(pace.timeout(millis, status), sessions, quotas);
  }

  /**
   * The same, whose endpoint has sessions: without them the server does not start.
   *
   * @param types what they remember, such as {@code Cart}
   */
  public Route withSessions(String... types) {
    return with(pace, List.of(types), quotas);
  }

  /** The same, whose endpoint may not be called more often. */
  public Route limited(Quota... all) {
    return with(pace, sessions, Quotas.of(all));
  }

  /** The same, whose endpoint may be called as often as anybody likes. */
  public Route unlimited() {
    return with(pace, sessions, Quotas.NONE);
  }

  /** The same within the quotas of an application. */
  Route within(Quotas outer) {
    return with(pace, sessions, quotas.within(outer));
  }

  private Route with(Pace otherPace, List<String> otherSessions, Quotas otherQuotas) {
    return new Route(
        method, template, endpoint, failures, otherPace, otherSessions, otherQuotas, around);
  }

  /** The same with somebody who handles what its endpoint throws, unless it has one. */
  Route handledBy(FailureHandler handler) {
    return failures != null
        ? this
        : new Route(method, template, endpoint, handler, pace, sessions, quotas, around);
  }

  /** The same below a path; the root becomes the path itself. */
  Route below(String path) {
    String whole = template.equals("/") ? path : path + template;
    return new Route(method, whole, endpoint, failures, pace, sessions, quotas, around);
  }

  /** Answers GET. */
  public static Route get(String template, Endpoint endpoint) {
    return new Route("GET", template, endpoint);
  }

  /** Answers PUT. */
  public static Route put(String template, Endpoint endpoint) {
    return new Route("PUT", template, endpoint);
  }

  /** Answers POST. */
  public static Route post(String template, Endpoint endpoint) {
    return new Route("POST", template, endpoint);
  }

  /** Answers DELETE. */
  public static Route delete(String template, Endpoint endpoint) {
    return new Route("DELETE", template, endpoint);
  }

  /** Answers OPTIONS. */
  public static Route options(String template, Endpoint endpoint) {
    return new Route("OPTIONS", template, endpoint);
  }

  /** Answers HEAD. */
  public static Route head(String template, Endpoint endpoint) {
    return new Route("HEAD", template, endpoint);
  }

  /** Answers PATCH. */
  public static Route patch(String template, Endpoint endpoint) {
    return new Route("PATCH", template, endpoint);
  }

  /** Answers TRACE. */
  public static Route trace(String template, Endpoint endpoint) {
    return new Route("TRACE", template, endpoint);
  }
}
