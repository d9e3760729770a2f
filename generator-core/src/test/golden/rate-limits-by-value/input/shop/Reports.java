package shop;

import dev.jetwright.Api;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.HttpBearer;
import dev.jetwright.Provides;
import dev.jetwright.RateLimit;
import dev.jetwright.Status;

/** Reports of tenants, each of whom may ask so often only. */
@Api(path = "/reports")
@RateLimit(value = "100/minute", key = Reports.Tenant.class)
@RateLimit(value = "1000/day", key = Reports.Tenant.class, shared = true)
interface Reports {

  /** Whose data it is. */
  record Tenant(String id) {}

  /** A ledger that has to be closed. */
  interface Ledger extends AutoCloseable {}

  /** Nobody knows this tenant. */
  @Status(403)
  final class Unknown extends Exception {}

  /** Where tenants are known. */
  interface Tenants {
    @Provides
    Tenant tenant(@Header String xTenant) throws Unknown;
  }

  /** Where ledgers are kept. */
  interface Ledgers {
    @Provides
    Ledger ledger(@Depends Tenant tenant);
  }

  /** Who asks, in the words of a proxy. */
  interface Proxy {
    @Provides
    String caller(@Header String xUser);
  }

  /** A report for a tenant whom it does not mention. */
  @Get
  String list();

  /** A report from the ledger of a tenant. */
  @Get("/{month}")
  String of(int month, @Depends Tenant tenant, @Depends Ledger ledger);

  /** Who somebody is, if it proves that. */
  interface Accounts {
    @Provides
    User user(@HttpBearer String token);
  }

  /** Whom a token is for. */
  record User(String name) {}

  /** As often as somebody may who is known: counted before the month is read. */
  @Get("/own/{month}")
  @RateLimit(value = "10/minute", key = User.class)
  String own(int month);

  /** As often as the user of a proxy may. */
  @Get("/quick")
  @RateLimit(value = "2/s", key = Proxy.class, name = "quick")
  String quick();
}
