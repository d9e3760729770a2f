package dev.jetwright.runtime;

import dev.jetwright.runtime.call.RequestView;

/** The request of an exchange as applications see it. */
final class ExchangeContext extends RequestView {
  private final Exchange exchange;

  ExchangeContext(Exchange exchange) {
    super(
        exchange.request(),
        exchange.handler().operation(exchange.route()),
        exchange.handler().rootPath());
    this.exchange = exchange;
  }

  @Override
  public boolean isDisconnected() {
    return exchange.answer().isCut();
  }

  @Override
  public void onDisconnect(Runnable action) {
    exchange.work().onDisconnect(action);
  }
}
