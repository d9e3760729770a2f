package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accounts.Mailer;
import accounts.client.AccountsClient;
import accounts.client.EmailTaken;
import accounts.client.Item;
import accounts.client.ItemNotFound;
import accounts.client.NewItem;
import accounts.client.PasswordGrant;
import accounts.client.Registration;
import accounts.client.Schemes;
import accounts.client.Token;
import accounts.client.UnknownScope;
import accounts.client.User;
import accounts.client.runtime.ForbiddenException;
import accounts.client.runtime.UnauthorizedException;
import dev.jetwright.passwords.PasswordHasher;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@code examples/accounts} promises beyond single requests, on any database. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
abstract class AccountsTests {
  private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();
  private String database;
  private RunningApp app;

  /** Where an empty database is. */
  abstract String newDatabase() throws Exception;

  @BeforeEach
  void start() throws Exception {
    database = newDatabase();
    app = RunningApp.accounts(database, user -> mails.add(user.email()), server -> {});
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private AccountsClient client() {
    return AccountsClient.builder().baseUrl(URI.create(app.baseUrl())).build();
  }

  private AccountsClient client(String email, String password, String scope) {
    Token token = client()
        .login()
        .token(new PasswordGrant(
            Optional.empty(), email, password, scope, Optional.empty(), Optional.empty()));
    return AccountsClient.builder()
        .baseUrl(URI.create(app.baseUrl()))
        .credential(Schemes.OAUTH2_PASSWORD_BEARER, token.accessToken())
        .build();
  }

  private User register(String email) {
    return client().users().register(new Registration(email, "Ada", "correct horse"));
  }

  @Test
  void fromRegistrationToItems() throws Exception {
    User ada = register("Ada@Example.org");
    assertEquals("ada@example.org", ada.email());
    assertEquals("ada@example.org", mails.poll(30, TimeUnit.SECONDS));
    assertTrue(Duration.between(ada.createdAt(), Instant.now()).abs().toMinutes() < 2);

    AccountsClient client = client("ada@example.org", "correct horse", "me items:read items:write");
    assertEquals(ada, client.users().me());
    Item lamp = client.items().add(new NewItem("Lamp"));
    Item rug = client.items().add(new NewItem("Rug ü"));
    assertEquals(List.of(lamp, rug), client.items().list());
    client.items().remove(lamp.id());
    assertEquals(List.of(rug), client.items().list());
    assertEquals(
        lamp.id(),
        assertThrows(ItemNotFound.class, () -> client.items().remove(lamp.id())).itemId());
  }

  @Test
  void tokensAreGoodForWhatTheyWereAskedFor() {
    register("ada@example.org");
    AccountsClient reader = client("ada@example.org", "correct horse", "items:read");
    assertEquals(List.of(), reader.items().list());
    assertThrows(ForbiddenException.class, () -> reader.items().add(new NewItem("Lamp")));
    assertThrows(ForbiddenException.class, () -> reader.users().me());
    assertThrows(UnauthorizedException.class, () -> client().users().me());
    assertThrows(UnauthorizedException.class, () -> client("ada@example.org", "correct cow", "me"));
    assertThrows(UnknownScope.class, () -> client("ada@example.org", "correct horse", "root"));
  }

  @Test
  void oneOfManyAtOnceGetsTheAddress() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(6);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<User>> attempts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      attempts.add(threads.submit(() -> {
        start.await();
        return register("ada@example.org");
      }));
    }
    start.countDown();
    int registered = 0;
    for (Future<User> attempt : attempts) {
      try {
        attempt.get();
        registered++;
      } catch (ExecutionException e) {
        assertInstanceOf(EmailTaken.class, e.getCause());
      }
    }
    threads.shutdown();
    assertEquals(1, registered);
    assertEquals("ada@example.org", mails.poll(30, TimeUnit.SECONDS));
    assertTrue(mails.isEmpty());
  }

  @Test
  void theAnswerDoesNotWaitForTheMail() throws Exception {
    CountDownLatch answered = new CountDownLatch(1);
    BlockingQueue<String> sent = new LinkedBlockingQueue<>();
    restart(user -> {
      try {
        assertTrue(answered.await(30, TimeUnit.SECONDS));
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      sent.add(user.email());
    });
    register("ada@example.org");
    assertTrue(sent.isEmpty());
    answered.countDown();
    assertEquals("ada@example.org", sent.poll(30, TimeUnit.SECONDS));
  }

  @Test
  void usersStayWhenTheServerStops() {
    User ada = register("ada@example.org");
    AccountsClient before = client("ada@example.org", "correct horse", "items:write items:read");
    Item lamp = before.items().add(new NewItem("Lamp"));
    restart(user -> {
      throw new IllegalStateException("no mail today");
    });
    AccountsClient after = client("ada@example.org", "correct horse", "me items:read");
    assertEquals(ada, after.users().me());
    assertEquals(List.of(lamp), after.items().list());
    assertThrows(EmailTaken.class, () -> register("ada@example.org"));
    assertEquals("bob@example.org", register("bob@example.org").email());
  }

  private void restart(Mailer mailer) {
    app.close();
    app = RunningApp.accounts(database, mailer, server -> {});
  }

  @Test
  void passwordsAreHashedAndOldHashesReplaced() throws Exception {
    register("ada@example.org");
    String hash = hash(Optional.empty());
    assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
    hash(Optional.of(PasswordHasher.bcrypt(4).hash("battery staple")));
    assertThrows(
        UnauthorizedException.class, () -> client("ada@example.org", "correct horse", "me"));
    assertTrue(hash(Optional.empty()).startsWith("$2b$04$"));
    client("ada@example.org", "battery staple", "me");
    assertTrue(hash(Optional.empty()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    client("ada@example.org", "battery staple", "me");
  }

  /** What is stored, having stored something else. */
  private String hash(Optional<String> other) throws SQLException {
    try (Connection connection = app.database().orElseThrow().connect()) {
      if (other.isPresent()) {
        try (PreparedStatement update =
            connection.prepareStatement("update users set password_hash = ?")) {
          update.setString(1, other.get());
          update.executeUpdate();
        }
      }
      try (ResultSet hashes =
          connection.createStatement().executeQuery("select password_hash from users")) {
        hashes.next();
        return hashes.getString(1);
      }
    }
  }
}
