package dev.jetwright.runtime.feature;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers a request with Jetty's own means, and completes the callback at once or later. */
@FunctionalInterface
public interface RawEndpoint {

  /** Answers. */
  void answer(Request request, Response response, Callback callback) throws Exception;
}
