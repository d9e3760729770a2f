package dev.jetwright.runtime;

import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.error.RequestRejected;
import dev.jetwright.runtime.limit.LimitedOperation;
import dev.jetwright.runtime.limit.Limiter;
import dev.jetwright.runtime.limit.RateLimits;
import dev.jetwright.runtime.limit.Refusal;
import dev.jetwright.runtime.log.Logs;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.jspecify.annotations.Nullable;

/** Lets requests in to operations that may be called so often only; nothing without such. */
final class Limiting extends AbstractLifeCycle {
  private final List<Route> limited;
  private volatile @Nullable RateLimits settings;
  private Map<Route, LimitedOperation> operations = Map.of();
  private @Nullable Limiter limiter;

  Limiting(List<Route> routes) {
    this.limited = routes.stream().filter(route -> !route.quotas().isEmpty()).toList();
  }

  /** How requests are counted; at first in memory. */
  void settings(RateLimits limits) {
    settings = limits;
  }

  @Override
  protected void doStart() {
    RateLimits limits = settings;
    if (limited.isEmpty() || limits != null && !limits.isOn()) {
      return;
    }
    Limiter started = new Limiter(limits == null ? RateLimits.inMemory() : limits, Logs.ofServer());
    Map<Route, LimitedOperation> all = new IdentityHashMap<>();
    for (Route route : limited) {
      String name = route.method() + " " + route.template();
      all.put(route, started.operation(name, route.quotas()));
    }
    operations = all;
    limiter = started;
  }

  @Override
  protected void doStop() {
    operations = Map.of();
    if (limiter != null) {
      limiter.close();
      limiter = null;
    }
  }

  /** Whether counting the requests of a route may take its time. */
  boolean waits(Route route) {
    return limiter != null && operations.containsKey(route) && limiter.waits();
  }

  /** What answers for a route. */
  Endpoint around(Route route) {
    LimitedOperation operation = operations.isEmpty() ? null : operations.get(route);
    return operation == null ? route.endpoint() : new Counted(operation, route.endpoint());
  }

  /** Counts a request before it is answered, and not once more when more of its body arrives. */
  static final class Counted implements Endpoint {
    private final LimitedOperation operation;
    private final Endpoint endpoint;
    private final Set<String> judged = new HashSet<>();

    Counted(LimitedOperation operation, Endpoint endpoint) {
      this.operation = operation;
      this.endpoint = endpoint;
    }

    @Override
    public void answer(Exchange exchange) throws Exception {
      if (judged.add("")) {
        exchange.countedBy(this);
        refuse(operation.judge(exchange.request(), exchange.answer().headers()));
      }
      endpoint.answer(exchange);
    }

    /** Counts a request by what a provider gave for it. */
    void count(Exchange exchange, String provider, @Nullable Object value) {
      if (judged.add(provider)) {
        refuse(operation.judge(
            provider, value, exchange.request(), exchange.answer().headers()));
      }
    }

    private static void refuse(@Nullable Refusal refusal) {
      if (refusal != null) {
        throw new RequestRejected(
            Rejection.of(refusal.status(), refusal.detail()).with(refusal.headers()));
      }
    }
  }
}
