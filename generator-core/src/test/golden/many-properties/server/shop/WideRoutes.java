// Generated from shop.Wide by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Wide}. */
@Generated("dev.jetwright")
public final class WideRoutes implements Routes {
  private final Wide wide;

  public WideRoutes(Wide wide) {
    this.wide = wide;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/wide", this::echo));
  }

  /** POST /wide. */
  private void echo(Exchange exchange) throws IOException {
    Wide.Row row = exchange.body().required(RowCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, wide.echo(row), RowCodec::write);
  }
}
