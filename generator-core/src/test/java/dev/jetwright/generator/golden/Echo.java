package dev.jetwright.generator.golden;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An implementation of any interface: a method that returns a string tells how it was called, any
 * other returns the last argument that it may return.
 */
final class Echo implements InvocationHandler {
  private Echo() {}

  static Object of(Class<?> type) {
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Echo());
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) {
    Object[] all = arguments == null ? new Object[0] : arguments;
    if (method.getReturnType() == String.class) {
      return Arrays.stream(all)
          .map(String::valueOf)
          .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }
    for (int i = all.length - 1; i >= 0; i--) {
      boolean fits = method.getReturnType().isInstance(all[i])
          || method.getParameterTypes()[i] == method.getReturnType();
      if (fits) {
        return all[i];
      }
    }
    if (method.getReturnType() != void.class) {
      throw new IllegalStateException("Nothing to return from " + method);
    }
    return null;
  }
}
