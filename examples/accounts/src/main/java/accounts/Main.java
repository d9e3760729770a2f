package accounts;

import dev.jetwright.Secret;
import dev.jetwright.jwt.JwtAlgorithm;
import dev.jetwright.jwt.JwtIssuer;
import dev.jetwright.passwords.PasswordHasher;
import dev.jetwright.runtime.JettyServer;
import dev.jetwright.runtime.access.AccessLog;
import dev.jetwright.runtime.health.Health;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts everything together and starts it. */
public final class Main {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);
  private static final int SECRET_BYTES = 32;

  private Main() {}

  /** Serves until it is told to stop. */
  public static void main(String... args) {
    AccountsSettings settings = AccountsSettingsReader.read(args);
    try (Database database = Database.open(settings.database())) {
      server(settings, database, new LoggingMailer()).run(args);
    }
  }

  /** The server with everything that it needs. */
  public static JettyServer server(AccountsSettings settings, Database database, Mailer mailer) {
    UserTable users = new UserTable(database.jdbi());
    PasswordHasher passwords = PasswordHasher.argon2id();
    String secret = settings.tokenSecret().map(Secret::reveal).orElseGet(Main::temporarySecret);
    JwtIssuer tokens = JwtIssuer.withSecret(JwtAlgorithm.HS256, secret)
        .issuer("accounts")
        .audience("accounts")
        .lifetime(settings.tokenLifetime());
    return new AccountsServer(
            new Authentication(tokens.verifier().build(), users),
            new ItemService(new ItemTable(database.jdbi())),
            new LoginService(users, passwords, tokens),
            new UserService(users, passwords, mailer))
        .with(Health.standard().check("database", database::isUp))
        .with(AccessLog.common());
  }

  private static String temporarySecret() {
    LOG.warn("There is no token secret: tokens end with this process");
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return Base64.getEncoder().encodeToString(secret);
  }
}
