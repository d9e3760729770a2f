package dev.jetwright.runtime.session;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;

/** An answer before whose first byte the session is kept. */
final class SessionResponse extends Response.Wrapper {
  private final RequestSession session;
  private final Logger log;
  private boolean hasBegun;

  SessionResponse(Request request, Response response, RequestSession session, Logger log) {
    super(request, response);
    this.session = session;
    this.log = log;
  }

  @Override
  public void write(boolean last, ByteBuffer content, Callback callback) {
    if (begins(callback)) {
      super.write(last, content, callback);
    }
  }

  /** Keeps the session, unless it was; if that fails, so does the answer. */
  boolean begins(Callback callback) {
    if (hasBegun) {
      return true;
    }
    hasBegun = true;
    try {
      session.keep(getWrapped());
      return true;
    } catch (RuntimeException e) {
      log.error("The session cannot be kept", e);
      callback.failed(e);
      return false;
    }
  }
}
