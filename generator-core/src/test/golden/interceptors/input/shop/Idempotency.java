package shop;

import dev.jetwright.OperationCall;
import dev.jetwright.OperationInterceptor;

public class Idempotency implements OperationInterceptor {
  @Override
  public void around(OperationCall call, Next next) throws Exception {
    next.proceed();
  }
}
