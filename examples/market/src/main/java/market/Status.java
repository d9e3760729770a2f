package market;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A handler of Jetty, which knows nothing of contracts. */
public final class Status extends Handler.Abstract {

  /** A handler. */
  public Status() {}

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Content.Sink.write(response, true, "open at " + Request.getPathInContext(request), callback);
    return true;
  }
}
