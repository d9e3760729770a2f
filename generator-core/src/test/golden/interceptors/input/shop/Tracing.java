package shop;

import dev.jetwright.OperationInterceptor;

/** Whatever traces. */
public interface Tracing extends OperationInterceptor {}
