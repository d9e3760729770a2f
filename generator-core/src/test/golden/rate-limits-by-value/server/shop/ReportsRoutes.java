// Generated from shop.Reports by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.Scoped;
import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.limit.Quota;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Reports}. */
@Generated("dev.jetwright")
public final class ReportsRoutes implements Routes {
  private static final Quota TENANT_PER_MINUTE =
      Quota.of("tenant-per-minute", 100, 60).byValueOf("shop.Reports.Tenant");
  private static final Quota SHARED_TENANT_PER_DAY =
      Quota.of("shared-tenant-per-day", 1000, 86_400)
          .byValueOf("shop.Reports.Tenant")
          .sharedBy("shop.Reports");
  private static final Quota QUICK =
      Quota.of("quick", 2, 1).byValueOf("shop.Reports.Proxy");

  private final Reports reports;
  private final ApiProviders providers;

  public ReportsRoutes(Reports reports, ApiProviders providers) {
    this.reports = reports;
    this.providers = providers;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/reports", this::list)
            .limited(TENANT_PER_MINUTE, SHARED_TENANT_PER_DAY),
        Route.get("/reports/{month}", this::of)
            .limited(TENANT_PER_MINUTE, SHARED_TENANT_PER_DAY),
        Route.get("/reports/quick", this::quick)
            .limited(QUICK, SHARED_TENANT_PER_DAY));
  }

  /** GET /reports: A report for a tenant whom it does not mention. */
  private void list(Exchange exchange) {
    String xTenant = exchange.header("x-tenant").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    try {
      Reports.Tenant tenant = providers.tenant(xTenant);
      exchange.limit("shop.Reports.Tenant", tenant);
      exchange.send(200, reports.list(), JsonWriter::writeString);
    } catch (Reports.Unknown error) {
      exchange.send(UnknownCodec.ERROR, error);
    }
  }

  /** GET /reports/{month}: A report from the ledger of a tenant. */
  private void of(Exchange exchange) {
    Integer month = exchange.path("month").required(Scalars.INT);
    String xTenant = exchange.header("x-tenant").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    try {
      Reports.Tenant tenant = providers.tenant(xTenant);
      exchange.limit("shop.Reports.Tenant", tenant);
      Scoped<Reports.Ledger> ledger = exchange.open(providers.ledger(tenant));
      try {
        String result = reports.of(
            month,
            tenant,
            ledger.value());
        exchange.send(200, result, JsonWriter::writeString);
      } catch (Throwable error) {
        exchange.fail(ledger, error);
        throw error;
      } finally {
        exchange.close(ledger);
      }
    } catch (Reports.Unknown error) {
      exchange.send(UnknownCodec.ERROR, error);
    }
  }

  /** GET /reports/quick: As often as the user of a proxy may. */
  private void quick(Exchange exchange) {
    String xUser = exchange.header("x-user").required(Scalars.STRING);
    String xTenant = exchange.header("x-tenant").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    try {
      String user = providers.user(xUser);
      exchange.limit("shop.Reports.Proxy", user);
      Reports.Tenant tenant = providers.tenant(xTenant);
      exchange.limit("shop.Reports.Tenant", tenant);
      exchange.send(200, reports.quick(), JsonWriter::writeString);
    } catch (Reports.Unknown error) {
      exchange.send(UnknownCodec.ERROR, error);
    }
  }
}
