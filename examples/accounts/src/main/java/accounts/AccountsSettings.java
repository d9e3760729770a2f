package accounts;

import dev.jetwright.Default;
import dev.jetwright.Secret;
import dev.jetwright.Settings;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Optional;

/**
 * What can be set: {@code ACCOUNTS_TOKEN_SECRET} in the environment, {@code --token-secret}, and so
 * on.
 *
 * @param database where everything is kept
 * @param tokenSecret what tokens are signed with; without one it is made up, and tokens end with
 *     the process
 * @param tokenLifetime how long a token is good
 */
@Settings(prefix = "ACCOUNTS")
public record AccountsSettings(
    DatabaseSettings database,
    Optional<Secret<@Size(min = 32) String>> tokenSecret,
    @Default("PT30M") Duration tokenLifetime) {

  /**
   * A database.
   *
   * @param url of JDBC: a file of H2, or {@code jdbc:postgresql://localhost/accounts}
   * @param user who connects, if the URL does not say
   * @param password theirs
   * @param connections how many there are at most
   */
  public record DatabaseSettings(
      @Default("jdbc:h2:./data/accounts") String url,
      Optional<String> user,
      Optional<Secret<String>> password,
      @Default("10") @Positive int connections) {}
}
