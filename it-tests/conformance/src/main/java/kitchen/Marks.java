package kitchen;

import dev.jetwright.OperationCall;
import dev.jetwright.OperationInterceptor;

/** Marks every answer with what it knows of it. */
public final class Marks implements OperationInterceptor {
  @Override
  public void around(OperationCall call, Next next) throws Exception {
    call.onAnswer(answer -> {
      String error =
          answer.error().map(it -> " " + it.getClass().getSimpleName()).orElse("");
      String service = call.operation().service().getSimpleName();
      answer.addHeader("X-Marks", service + " " + answer.status() + error);
    });
    next.proceed();
  }
}
