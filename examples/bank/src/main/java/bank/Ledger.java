package bank;

import dev.jetwright.HttpException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Accounts in memory, with some that fail. */
public final class Ledger implements Accounts {
  private static final int CLOSED = 10;
  private static final int FROZEN = 11;
  private static final int LOST = 13;
  private static final int LOCKED = 23;
  private static final int MISSING = 404;
  private static final int POOR = 5;

  @Override
  public Optional<Account> find(int id) {
    return switch (id) {
      case CLOSED -> throw new AccountClosed(id);
      case LOST -> throw new IllegalArgumentException("a secret");
      case LOCKED -> throw new HttpException(423, Map.of("owner", "Ada", "until", "noon"));
      case MISSING -> Optional.empty();
      default -> Optional.of(new Account(id, "Ada", POOR));
    };
  }

  @Override
  public Account open(Account account) {
    return account;
  }

  @Override
  public Account withdraw(int id, int amount) throws IOException {
    if (id == LOST) {
      throw new IOException("the ledger burns");
    }
    if (id == FROZEN) {
      throw new FrozenException();
    }
    if (amount > POOR) {
      throw new PoorException(POOR);
    }
    return new Account(id, "Ada", POOR - amount);
  }

  @Override
  public void close(int id) {
    throw new HttpException(403, "Only the owner closes an account.");
  }
}
