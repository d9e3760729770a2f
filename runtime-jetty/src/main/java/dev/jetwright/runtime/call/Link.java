package dev.jetwright.runtime.call;

import dev.jetwright.OperationInterceptor;
import dev.jetwright.runtime.feature.Interceptor;
import dev.jetwright.runtime.feature.RawEndpoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * An interceptor in a chain: between those of Jetty and the operation.
 *
 * @param call the request with the interceptors around it
 * @param interceptor the interceptor
 * @param failures answers for what it throws
 */
public record Link(InterceptedCall call, OperationInterceptor interceptor, Failures failures)
    implements Interceptor {

  /** What becomes of an interceptor that fails. */
  public interface Failures {

    /** Answers for it. */
    void answer(Request request, Throwable error);

    /** Notes it: there is an answer already, or there will be. */
    void note(Request request, Throwable error);
  }

  @Override
  public void intercept(Request request, Response response, Callback callback, RawEndpoint next)
      throws Exception {
    Further further = new Further(() -> next.answer(request, response, callback));
    try {
      interceptor.around(call, further);
      if (!further.isCalled && !call.isAnswered()) {
        throw new IllegalStateException(
            interceptor.getClass().getName() + " neither went on nor answered");
      }
    } catch (Throwable e) {
      if (e == further.failure) {
        throw e;
      }
      if (further.isCalled || call.isAnswered()) {
        failures.note(request, e);
      } else {
        failures.answer(request, e);
      }
    }
  }

  /** Goes on, and remembers it. */
  private final class Further implements OperationInterceptor.Next {
    private final OperationInterceptor.Next next;
    private boolean isCalled;
    private @Nullable Throwable failure;

    Further(OperationInterceptor.Next next) {
      this.next = next;
    }

    @Override
    public void proceed() throws Exception {
      if (isCalled || call.isAnswered()) {
        throw new IllegalStateException(
            isCalled ? "It has gone on already" : "There is an answer already");
      }
      isCalled = true;
      try {
        next.proceed();
      } catch (Throwable e) {
        failure = e;
        throw e;
      }
    }
  }
}
