package dev.jetwright.runtime.feature;

import dev.jetwright.HttpException;
import dev.jetwright.OperationInfo;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;

/** What a {@link ServerFeature} may know of its server, and ask of it. */
public interface ServerContext {

  /**
   * Answers with an error that looks like every other of the server: {@code {"detail": ...}},
   * problem details or what its {@code ErrorRenderer} says. Headers that the answer has stay.
   *
   * <pre>{@code
   * server.refuse(response, callback, new HttpException(400, "Invalid host header"));
   * return true;
   * }</pre>
   */
  void refuse(Response response, Callback callback, HttpException error);

  /**
   * The operation that answers a request, looked up by its method and path, that of an application
   * which is mounted, too. Empty for handlers that are mounted, for the document and for what
   * nobody answers.
   */
  Optional<OperationInfo> operation(Request request);

  /** What a proxy takes away in front of every path, such as {@code /shop}; empty if nothing. */
  String rootPath();

  /**
   * The decoded path of a request, below what the application is mounted at; empty if it is encoded
   * badly.
   */
  Optional<String> path(Request request);

  /** The path of a request as the client wrote it, with what a proxy has taken away. */
  String publicPath(Request request);

  /**
   * Whether the application has something to say to a request: a result, an error, a redirect. What
   * it has not is 404, unless a feature answers.
   */
  boolean answers(Request request);

  /** Whether the server is about to stop, and wants no more requests. */
  boolean isDraining();

  /** Whether the server runs in development mode. */
  boolean isDevMode();

  /** Where the server's own messages go. */
  Logger log();
}
