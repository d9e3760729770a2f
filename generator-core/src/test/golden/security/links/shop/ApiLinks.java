// Generated from shop.Accounts, shop.Lobby by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
package shop;

import dev.jetwright.Link;
import dev.jetwright.runtime.text.Scalars;
import javax.annotation.processing.Generated;

/** Links to what {@link ApiServer} serves. */
@Generated("dev.jetwright")
public final class ApiLinks {
  private ApiLinks() {}

  /** Links to {@link Accounts}. */
  public static AccountsLinks accounts() {
    return new AccountsLinks();
  }

  /** Links to {@link Lobby}. */
  public static LobbyLinks lobby() {
    return new LobbyLinks();
  }

  /** Links to {@link Accounts}. */
  public static final class AccountsLinks {
    private AccountsLinks() {}

    /** POST /accounts/token. */
    public Link login() {
      return Link.to("/accounts/token");
    }

    /** GET /accounts/me: Who asks. */
    public Link me() {
      return Link.to("/accounts/me");
    }

    /** GET /accounts/me/items: What belongs to who asks. */
    public Link items(int limit) {
      return Link.to("/accounts/me/items")
          .query("limit", Scalars.INT.encode(limit));
    }

    /** POST /accounts/me/items. */
    public Link add() {
      return Link.to("/accounts/me/items");
    }

    /** POST /accounts/both: Credentials of the operation itself, all of them needed. */
    public Link both() {
      return Link.to("/accounts/both");
    }

    /** GET /accounts/either: One of several. */
    public Link either() {
      return Link.to("/accounts/either");
    }

    /** GET /accounts/maybe: Perhaps none. */
    public Link maybe() {
      return Link.to("/accounts/maybe");
    }

    /** GET /accounts/flows: Several ways to get one. */
    public Link flows() {
      return Link.to("/accounts/flows");
    }
  }

  /** Links to {@link Lobby}. */
  public static final class LobbyLinks {
    private LobbyLinks() {}

    /** GET /lobby: Behind the guard. */
    public Link seats() {
      return Link.to("/lobby");
    }

    /** GET /lobby/board: Left out of it. */
    public Link board() {
      return Link.to("/lobby/board");
    }
  }
}
