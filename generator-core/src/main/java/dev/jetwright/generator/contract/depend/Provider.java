package dev.jetwright.generator.contract.depend;

import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.ErrorUse;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Thrown;
import dev.jetwright.generator.contract.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A method annotated {@code @Provides}.
 *
 * @param owner the class that has it
 * @param method its name
 * @param ofInstance whether it takes an instance of its class
 * @param result what it returns
 * @param name its name among those of the same type; empty without one
 * @param lifetime how long its value is there
 * @param cached whether it runs once for a request
 * @param needs what it is called with
 * @param errors the errors that it declares
 * @param thrown what it throws beside them
 * @param doc its documentation
 * @param location where its name stands
 */
public record Provider(
    TypeName owner,
    String method,
    boolean ofInstance,
    Result result,
    String name,
    Lifetime lifetime,
    boolean cached,
    Needs needs,
    List<ErrorUse> errors,
    List<Thrown> thrown,
    Doc doc,
    Location location) {

  /** Copies the lists. */
  public Provider {
    errors = List.copyOf(errors);
    thrown = List.copyOf(thrown);
  }

  /**
   * What a provider returns.
   *
   * @param type the type of the value, without what is around it; none for a guard without a value
   * @param cleanup what is done with it in the end
   * @param later whether it comes in a {@code CompletionStage}
   * @param nullable whether it may be null
   */
  public record Result(
      Optional<ProvidedType> type, Cleanup cleanup, boolean later, boolean nullable) {}

  /** {@code Carts.cart}: the method as a message calls it. */
  public String text() {
    return owner.simpleName() + "." + method;
  }

  /** Whether something is to be done with its value in the end. */
  public boolean isClosed() {
    return result.cleanup() != Cleanup.NONE;
  }
}
