// Generated from shop.Reports.Accounts, shop.Reports.Ledgers, shop.Reports.Proxy, shop.Reports.Tenants by Jetwright; do not edit.
// Change the methods annotated @Provides, then run mvn generate-sources.
package shop;

import dev.jetwright.Scoped;
import dev.jetwright.runtime.depend.Provided;
import dev.jetwright.runtime.depend.ProviderSet;
import javax.annotation.processing.Generated;

/** Makes what the operations of {@link Reports} depend on. */
@Generated("dev.jetwright")
public final class ApiProviders extends ProviderSet {
  private final Reports.Accounts accounts;
  private final Reports.Ledgers ledgers;
  private final Reports.Proxy proxy;
  private final Reports.Tenants tenants;

  private final Provided<Reports.User> user = provided(Reports.User.class, "");
  private final Provided<Reports.Ledger> ledger = provided(Reports.Ledger.class, "");
  private final Provided<String> caller = provided(String.class, "");
  private final Provided<Reports.Tenant> tenant = provided(Reports.Tenant.class, "");

  public ApiProviders(
      Reports.Accounts accounts,
      Reports.Ledgers ledgers,
      Reports.Proxy proxy,
      Reports.Tenants tenants) {
    this.accounts = accounts;
    this.ledgers = ledgers;
    this.proxy = proxy;
    this.tenants = tenants;
  }

  /** {@link Reports.Accounts#user}. */
  Reports.User user(String token) {
    if (this.user.isReplaced()) {
      return this.user.replacement();
    }
    return accounts.user(token);
  }

  /** {@link Reports.Ledgers#ledger}. */
  Scoped<Reports.Ledger> ledger(Reports.Tenant tenant) {
    if (this.ledger.isReplaced()) {
      return Scoped.of(this.ledger.replacement());
    }
    return Scoped.closing(ledgers.ledger(tenant));
  }

  /** {@link Reports.Proxy#caller}. */
  String caller(String xUser) {
    if (this.caller.isReplaced()) {
      return this.caller.replacement();
    }
    return proxy.caller(xUser);
  }

  /** {@link Reports.Tenants#tenant}. */
  Reports.Tenant tenant(String xTenant) throws Reports.Unknown {
    if (this.tenant.isReplaced()) {
      return this.tenant.replacement();
    }
    return tenants.tenant(xTenant);
  }
}
