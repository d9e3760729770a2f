// Generated from shop.Machines.Making by Jetwright; do not edit.
// Change the methods annotated @Provides, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.depend.Provided;
import dev.jetwright.runtime.depend.ProviderSet;
import javax.annotation.processing.Generated;

/** Makes what the operations of {@link Machines} depend on. */
@Generated("dev.jetwright")
public final class ApiProviders extends ProviderSet {
  private final Machines.Making making;

  private final Provided<Machines.Motor> start_ = provided(Machines.Motor.class, "");
  private final Provided<Machines.Product> make_ = provided(Machines.Product.class, "");
  private final Provided<Machines.Brake> stop_ = provided(Machines.Brake.class, "");

  public ApiProviders(Machines.Making making) {
    this.making = making;
  }

  /** {@link Machines.Making#start}. */
  Machines.Motor start_() {
    if (this.start_.isReplaced()) {
      return this.start_.replacement();
    }
    return making.start();
  }

  /** {@link Machines.Making#make}. */
  Machines.Product make_(Machines.Motor motor) {
    if (this.make_.isReplaced()) {
      return this.make_.replacement();
    }
    return making.make(motor);
  }

  /** {@link Machines.Making#stop}. */
  Machines.Brake stop_() {
    if (this.stop_.isReplaced()) {
      return this.stop_.replacement();
    }
    return making.stop();
  }
}
