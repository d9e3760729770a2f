// Generated from shop.Reports.Making, shop.Reports.Pool by Jetwright; do not edit.
// Change the methods annotated @Provides, then run mvn generate-sources.
package shop;

import dev.jetwright.Scoped;
import dev.jetwright.runtime.depend.Provided;
import dev.jetwright.runtime.depend.ProviderSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/** Makes what the operations of {@link Reports} depend on. */
@Generated("dev.jetwright")
public final class ApiProviders extends ProviderSet {
  private final Reports.Making making;

  private final Provided<Reports.Session> session = provided(Reports.Session.class, "");
  private final Provided<Reports.Transaction> transaction = provided(Reports.Transaction.class, "");
  private final Provided<Reports.Lock> lock = provided(Reports.Lock.class, "");
  private final Provided<Reports.Visits> visits = provided(Reports.Visits.class, "");
  private final Provided<List<Reports.Sales>> sales = provided(List.class, "");
  private final Provided<Integer> limit = provided(Integer.class, "");
  private final Provided<Reports.Settings> settings = provided(Reports.Settings.class, "");
  private final Provided<Reports.Pool> pool = provided(Reports.Pool.class, "");
  private final Provided<Reports.Meter> meter = provided(Reports.Meter.class, "");

  public ApiProviders(Reports.Making making) {
    this.making = making;
  }

  /** {@link Reports.Making#session}. */
  Scoped<Reports.Session> session(Reports.Pool pool) {
    if (this.session.isReplaced()) {
      return Scoped.of(this.session.replacement());
    }
    return Scoped.closing(making.session(pool));
  }

  /** {@link Reports.Making#transaction}. */
  Scoped<Reports.Transaction> transaction(Reports.Session session) {
    if (this.transaction.isReplaced()) {
      return Scoped.of(this.transaction.replacement());
    }
    return making.transaction(session);
  }

  /** {@link Reports.Making#lock}. */
  Scoped<Reports.Lock> lock(Reports.Meter meter) {
    if (this.lock.isReplaced()) {
      return Scoped.of(this.lock.replacement());
    }
    return Scoped.closing(making.lock(meter));
  }

  /** {@link Reports.Making#visits}. */
  CompletionStage<Reports.Visits> visits(Reports.Session session) {
    if (this.visits.isReplaced()) {
      return CompletableFuture.completedFuture(this.visits.replacement());
    }
    return making.visits(session);
  }

  /** {@link Reports.Making#sales}. */
  CompletionStage<List<Reports.Sales>> sales() {
    if (this.sales.isReplaced()) {
      return CompletableFuture.completedFuture(this.sales.replacement());
    }
    return making.sales();
  }

  /** {@link Reports.Making#limit}. */
  int limit(Reports.Visits visits) {
    if (this.limit.isReplaced()) {
      return this.limit.replacement();
    }
    return making.limit(visits);
  }

  /** {@link Reports.Pool#settings}. */
  Reports.Settings settings() {
    return settings.value();
  }

  /** {@link Reports.Pool#pool}. */
  Reports.Pool pool() {
    return pool.value();
  }

  /** {@link Reports.Pool#meter}. */
  Reports.Meter meter() {
    return meter.value();
  }

  @Override
  protected void make() throws Exception {
    settings.keep(() -> Reports.Pool.settings());
    pool.keepOpen(() -> Reports.Pool.pool(settings.value()));
    meter.keepScoped(() -> await(Reports.Pool.meter(pool.value())));
  }
}
