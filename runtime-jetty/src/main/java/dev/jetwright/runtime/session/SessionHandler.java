package dev.jetwright.runtime.session;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;

/** Gives requests their session. */
final class SessionHandler extends Handler.Wrapper {
  private final SessionCookie cookie;
  private final Keeping keeping;
  private final Logger log;

  SessionHandler(Handler inner, SessionCookie cookie, Keeping keeping, Logger log) {
    super(inner);
    this.cookie = cookie;
    this.keeping = keeping;
    this.log = log;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    RequestSession session = new RequestSession(cookie, keeping, request);
    SessionResponse kept = new SessionResponse(request, response, session, log);
    return super.handle(request, kept, new Ending(kept, callback));
  }

  private record Ending(SessionResponse response, Callback callback) implements Callback {

    @Override
    public void succeeded() {
      if (response.begins(callback)) {
        callback.succeeded();
      }
    }

    @Override
    public void failed(Throwable cause) {
      callback.failed(cause);
    }

    @Override
    public InvocationType getInvocationType() {
      return callback.getInvocationType();
    }
  }
}
