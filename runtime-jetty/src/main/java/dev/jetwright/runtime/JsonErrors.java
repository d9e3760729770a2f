package dev.jetwright.runtime;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Says in JSON what Jetty refuses by itself: bad syntax, headers that are too large. */
final class JsonErrors implements Request.Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    new Answer(response, callback).send(Rejection.of(response.getStatus()));
    return true;
  }
}
