// Generated from shop.Failures, shop.OrderFailures by Jetwright; do not edit.
// Change the methods annotated @Handles, then run mvn generate-sources.
package shop;

import dev.jetwright.HttpException;
import dev.jetwright.InvalidRequest;
import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.json.JsonWriter;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Answers for what the operations of {@link ApiServer} throw and do not declare. */
@Generated("dev.jetwright")
final class ApiFailures {
  private final Failures failures;
  private final OrderFailures orderFailures;

  ApiFailures(Failures failures, OrderFailures orderFailures) {
    this.failures = failures;
    this.orderFailures = orderFailures;
  }

  /** Answers for {@link Carts}. */
  boolean carts(Exchange exchange, Throwable error) throws Exception {
    if (error instanceof StockException it) {
      exchange.send(SoldOutCodec.ERROR, failures.stock(it));
      return true;
    }
    if (error instanceof InvalidRequest it) {
      exchange.send(400, failures.invalid(it), ApiFailures::writeInvalid);
      return true;
    }
    if (error instanceof IOException it) {
      exchange.send(502, failures.io(it), ComplaintCodec::write);
      return true;
    }
    if (error instanceof SQLException it) {
      exchange.send(failures.database(it));
      return true;
    }
    if (error instanceof NotOurs it) {
      failures.notOurs(it);
      exchange.send(403);
      return true;
    }
    return false;
  }

  /** Answers for {@link Orders}. */
  boolean orders(Exchange exchange, Throwable error) {
    if (error instanceof StockException it) {
      exchange.send(SoldOutCodec.ERROR, failures.stock(it));
      return true;
    }
    if (error instanceof InvalidRequest it) {
      exchange.send(400, failures.invalid(it), ApiFailures::writeInvalid);
      return true;
    }
    if (error instanceof IOException it) {
      exchange.send(507, orderFailures.paper(it), ComplaintCodec::write);
      return true;
    }
    if (error instanceof SQLException it) {
      exchange.send(failures.database(it));
      return true;
    }
    if (error instanceof NotOurs it) {
      failures.notOurs(it);
      exchange.send(403);
      return true;
    }
    if (error instanceof HttpException || error instanceof InvalidRequest) {
      return false;
    }
    if (error instanceof Exception it) {
      exchange.send(500, orderFailures.any(it), JsonWriter::writeString);
      return true;
    }
    return false;
  }

  private static void writeInvalid(JsonWriter out, List<String> value) {
    out.writeArray(value, JsonWriter::writeString);
  }
}
