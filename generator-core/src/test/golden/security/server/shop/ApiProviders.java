// Generated from shop.Accounts.Users by Jetwright; do not edit.
// Change the methods annotated @Provides, then run mvn generate-sources.
package shop;

import dev.jetwright.RequiredScopes;
import dev.jetwright.Scoped;
import dev.jetwright.runtime.depend.Provided;
import dev.jetwright.runtime.depend.ProviderSet;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Makes what the operations of {@link Accounts}, {@link Lobby} depend on. */
@Generated("dev.jetwright")
public final class ApiProviders extends ProviderSet {
  private final Accounts.Users users;

  private final Provided<Accounts.User> user = provided(Accounts.User.class, "");
  private final Provided<Accounts.Account> account = provided(Accounts.Account.class, "");
  private final Provided<Optional<Accounts.Account>> perhaps = provided(Optional.class, "");

  public ApiProviders(Accounts.Users users) {
    this.users = users;
  }

  /** {@link Accounts.Users#user}. */
  Accounts.User user(
      String token,
      RequiredScopes scopes,
      Optional<String> xTenant,
      Accounts.Account account) throws Accounts.Unknown {
    if (this.user.isReplaced()) {
      return this.user.replacement();
    }
    return users.user(
        token,
        scopes,
        xTenant,
        account);
  }

  /** {@link Accounts.Users#account}. */
  Scoped<Accounts.Account> account() {
    if (this.account.isReplaced()) {
      return Scoped.of(this.account.replacement());
    }
    return Scoped.closing(users.account());
  }

  /** {@link Accounts.Users#perhaps}. */
  Optional<Accounts.Account> perhaps(Accounts.User user) {
    if (this.perhaps.isReplaced()) {
      return this.perhaps.replacement();
    }
    return users.perhaps(user);
  }
}
