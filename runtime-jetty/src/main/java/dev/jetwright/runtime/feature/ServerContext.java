package dev.jetwright.runtime.feature;

import dev.jetwright.HttpException;
import dev.jetwright.OperationInfo;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

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
   * The operation that answers a request, looked up by its method and path. Empty for what is
   * mounted, for what the document does not show, and for what nobody answers.
   */
  Optional<OperationInfo> operation(Request request);

  /** What a proxy takes away in front of every path, such as {@code /shop}; empty if nothing. */
  String rootPath();
}
