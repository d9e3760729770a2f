package example;

import dev.jetwright.OperationCall;
import dev.jetwright.OperationInterceptor;

public class Generic<T> implements OperationInterceptor {
  @Override
  public void around(OperationCall call, Next next) throws Exception {
    next.proceed();
  }
}
