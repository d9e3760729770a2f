package dev.jetwright.runtime.call;

import dev.jetwright.OperationInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.jetty.server.Request;

/** A request before anything of it is read. */
final class CallRequest extends RequestView {
  private final Executor executor;
  private final List<Runnable> whenGone = new ArrayList<>();
  private boolean isGone;

  CallRequest(Request request, OperationInfo operation, String rootPath) {
    super(request, operation, rootPath);
    executor = request.getComponents().getExecutor();
  }

  @Override
  public boolean isDisconnected() {
    synchronized (whenGone) {
      return isGone;
    }
  }

  @Override
  public void onDisconnect(Runnable action) {
    synchronized (whenGone) {
      if (!isGone) {
        whenGone.add(action);
        return;
      }
    }
    action.run();
  }

  /** The client has gone. */
  void gone() {
    List<Runnable> actions;
    synchronized (whenGone) {
      isGone = true;
      actions = List.copyOf(whenGone);
      whenGone.clear();
    }
    actions.forEach(executor::execute);
  }
}
