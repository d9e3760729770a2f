package dev.jetwright.generator.contract;

/**
 * What makes the value of a property that a request leaves out.
 *
 * @param owner the class of the method; for a bean's own initial value, the bean
 * @param method a static method without parameters; empty for the value that a new bean has
 */
public record DefaultFactory(TypeName owner, String method) {

  /** Whether it is the value that a new bean has. */
  public boolean isInitialValue() {
    return method.isEmpty();
  }
}
