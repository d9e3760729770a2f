// Generated from shop.Reports by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.Scoped;
import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.limit.Quota;
import dev.jetwright.runtime.security.Credential;
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
  private static final Quota USER_PER_MINUTE =
      Quota.of("user-per-minute", 10, 60).byValueOf("shop.Reports.User");
  private static final Quota QUICK =
      Quota.of("quick", 2, 1).byValueOf("shop.Reports.Proxy");
  private static final Credential<String> BEARER =
      Credential.bearer();

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
        Route.get("/reports/own/{month}", this::own)
            .limited(USER_PER_MINUTE, SHARED_TENANT_PER_DAY),
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

  /**
   * GET /reports/own/{month}: As often as somebody may who is known: counted before the month is
   * read.
   */
  private void own(Exchange exchange) {
    String token = BEARER.required(exchange);
    Reports.User user = providers.user(token);
    exchange.limit("shop.Reports.User", user);
    Integer month = exchange.path("month").required(Scalars.INT);
    String xTenant = exchange.header("x-tenant").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    try {
      Reports.Tenant tenant = providers.tenant(xTenant);
      exchange.limit("shop.Reports.Tenant", tenant);
      exchange.send(200, reports.own(month), JsonWriter::writeString);
    } catch (Reports.Unknown error) {
      exchange.send(UnknownCodec.ERROR, error);
    }
  }

  /** GET /reports/quick: As often as the user of a proxy may. */
  private void quick(Exchange exchange) {
    String xTenant = exchange.header("x-tenant").required(Scalars.STRING);
    String xUser = exchange.header("x-user").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    try {
      Reports.Tenant tenant = providers.tenant(xTenant);
      exchange.limit("shop.Reports.Tenant", tenant);
      String caller = providers.caller(xUser);
      exchange.limit("shop.Reports.Proxy", caller);
      exchange.send(200, reports.quick(), JsonWriter::writeString);
    } catch (Reports.Unknown error) {
      exchange.send(UnknownCodec.ERROR, error);
    }
  }
}
