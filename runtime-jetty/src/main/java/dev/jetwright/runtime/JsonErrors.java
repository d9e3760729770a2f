package dev.jetwright.runtime;

import dev.jetwright.runtime.answer.Answer;
import dev.jetwright.runtime.answer.Errors;
import dev.jetwright.runtime.error.Rejection;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Says in JSON what Jetty refuses by itself: bad syntax, headers that are too large. */
final class JsonErrors implements Request.Handler {
  private final Errors errors;

  JsonErrors(Errors errors) {
    this.errors = errors;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    new Answer(response, callback, errors).send(Rejection.of(status(response.getStatus())));
    return true;
  }

  /** A blank in a target makes Jetty see a version that there is not: that is a bad request. */
  private static int status(int status) {
    return status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505
        ? HttpStatus.BAD_REQUEST_400
        : status;
  }
}
