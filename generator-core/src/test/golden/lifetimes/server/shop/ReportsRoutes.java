// Generated from shop.Reports by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.Reply;
import dev.jetwright.Scoped;
import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.depend.Fork;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Reports}. */
@Generated("dev.jetwright")
public final class ReportsRoutes implements Routes {
  private final Reports reports;
  private final ApiProviders providers;

  public ReportsRoutes(Reports reports, ApiProviders providers) {
    this.reports = reports;
    this.providers = providers;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/reports", this::write),
        Route.post("/reports/many", this::writeMany),
        Route.post("/reports/reply", this::reply),
        Route.get("/reports", this::all),
        Route.get("/reports/{id}", this::find),
        Route.get("/reports/statistics", this::statistics));
  }

  /** POST /reports: Its transaction ends before the answer is sent. */
  private void write(Exchange exchange) throws IOException {
    Reports.Report report = exchange.body().required(ReportCodec::read);
    exchange.rejectIfFaulty();
    try {
      Reports.Pool pool = providers.pool();
      Scoped<Reports.Session> session = exchange.open(providers.session(pool));
      try {
        Reports.Report result;
        Scoped<Reports.Transaction> transaction = exchange.open(providers.transaction(session.value()));
        try {
          result = reports.write(report, transaction.value());
        } catch (Throwable error) {
          exchange.fail(transaction, error);
          throw error;
        }
        exchange.end(transaction);
        exchange.send(201, result, ReportCodec::write);
      } catch (Throwable error) {
        exchange.fail(session, error);
        throw error;
      } finally {
        exchange.close(session);
      }
    } catch (Reports.Full error) {
      exchange.send(FullCodec.ERROR, error);
    }
  }

  /** POST /reports/many. */
  private void writeMany(Exchange exchange) {
    Reports.Pool pool = providers.pool();
    Reports.Meter meter = providers.meter();
    Scoped<Reports.Lock> lock = exchange.open(providers.lock(meter));
    try {
      Scoped<Reports.Session> session = exchange.open(providers.session(pool));
      try {
        Scoped<Reports.Transaction> transaction = exchange.open(providers.transaction(session.value()));
        try {
          reports.writeMany(lock.value(), transaction.value());
        } catch (Throwable error) {
          exchange.fail(transaction, error);
          throw error;
        }
        exchange.end(transaction);
        exchange.send(204);
      } catch (Throwable error) {
        exchange.fail(session, error);
        throw error;
      } finally {
        exchange.close(session);
      }
    } catch (Throwable error) {
      exchange.fail(lock, error);
      throw error;
    } finally {
      exchange.close(lock);
    }
  }

  /** POST /reports/reply. */
  private void reply(Exchange exchange) {
    Reports.Pool pool = providers.pool();
    Scoped<Reports.Session> session = exchange.open(providers.session(pool));
    try {
      Reply<String> reply;
      Scoped<Reports.Transaction> transaction = exchange.open(providers.transaction(session.value()));
      try {
        reply = reports.reply(transaction.value());
      } catch (Throwable error) {
        exchange.fail(transaction, error);
        throw error;
      }
      exchange.end(transaction);
      exchange.sendReply(200, reply, JsonWriter::writeString);
    } catch (Throwable error) {
      exchange.fail(session, error);
      throw error;
    } finally {
      exchange.close(session);
    }
  }

  /** GET /reports. */
  private void all(Exchange exchange) {
    Reports.Pool pool = providers.pool();
    Scoped<Reports.Session> session = exchange.open(providers.session(pool));
    try {
      exchange.stream(200).lines(reports.all(session.value()), ReportCodec::write);
    } catch (Throwable error) {
      exchange.fail(session, error);
      throw error;
    } finally {
      exchange.close(session);
    }
  }

  /** GET /reports/{id}. */
  private void find(Exchange exchange) throws Exception {
    Long id = exchange.path("id").required(Scalars.LONG);
    exchange.rejectIfFaulty();
    Reports.Pool pool = providers.pool();
    Scoped<Reports.Session> session = exchange.open(providers.session(pool));
    try {
      Scoped<Reports.Transaction> transaction = exchange.openForCall(providers.transaction(session.value()));
      try {
        exchange.later(
            () -> reports.find(
                id,
                session.value(),
                transaction.value()),
            outcome -> {
              try {
                exchange.send(200, outcome.get(), ReportCodec::write);
              } catch (Reports.Full error) {
                exchange.send(FullCodec.ERROR, error);
              }
            });
      } catch (Throwable error) {
        exchange.fail(transaction, error);
        throw error;
      }
    } catch (Throwable error) {
      exchange.fail(session, error);
      throw error;
    } finally {
      exchange.close(session);
    }
  }

  /** GET /reports/statistics: Asks for two things at once. */
  private void statistics(Exchange exchange) throws Exception {
    Reports.Pool pool = providers.pool();
    Scoped<Reports.Session> session = exchange.open(providers.session(pool));
    try {
      Fork<Reports.Visits> visits = exchange.fork(() -> exchange.await(providers.visits(session.value())));
      Reports.Meter meter = providers.meter();
      Fork<Scoped<Reports.Lock>> lock = exchange.fork(() -> providers.lock(meter));
      try {
        List<Reports.Sales> sales = exchange.await(providers.sales());
        int limit = providers.limit(visits.join());
        Reports.Report result = reports.statistics(
            visits.join(),
            lock.join().value(),
            sales,
            limit);
        exchange.send(200, result, ReportCodec::write);
      } catch (Throwable error) {
        exchange.fail(lock, error);
        throw error;
      } finally {
        exchange.close(lock);
      }
    } catch (Throwable error) {
      exchange.fail(session, error);
      throw error;
    } finally {
      exchange.close(session);
    }
  }
}
