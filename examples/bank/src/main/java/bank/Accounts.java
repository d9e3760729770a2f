package bank;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Query;
import dev.jetwright.Status;
import jakarta.validation.constraints.Positive;
import java.io.IOException;
import java.util.Optional;

/** Accounts. */
@Api(path = "/accounts", tags = "accounts")
public interface Accounts {

  /** Finds an account. */
  @Get("/{id}")
  Optional<Account> find(int id) throws AccountClosed;

  /** Opens an account. */
  @Post
  @Status(201)
  Account open(Account account);

  /** Takes money from an account. */
  @Post("/{id}/withdrawals")
  Account withdraw(int id, @Query @Positive int amount) throws IOException;

  /** Closes an account. */
  @Delete("/{id}")
  void close(int id);
}
