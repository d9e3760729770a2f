package dev.jetwright.passwords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHasherTest {
  /** Weak and fast. */
  private static final PasswordHasher FAST = PasswordHasher.argon2id(64, 1, 1);

  @Test
  void hashesByArgon2idAsOwaspAdvises() {
    PasswordHasher passwords = PasswordHasher.argon2id();
    String hash = passwords.hash("correct horse");
    assertTrue(
        hash.matches(
            "\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}"),
        hash);
    assertTrue(passwords.verify("correct horse", hash));
    assertFalse(passwords.verify("Correct horse", hash));
    assertFalse(passwords.needsRehash(hash));
    assertNotEquals(hash, passwords.hash("correct horse"));
  }

  /** Test vectors of the reference implementation (phc-winner-argon2, test.c) and of OpenBSD. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "password $argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "password $argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc",
        "password $argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$iekCn0Y3spW+sCcFanM2xBT63UP2sghkUoHLIUpWRS8",
        "password $2a$05$bvIG6Nmid91Mu9RcmmWZfO5HJIMCT8riNW0hEp8f6/FuA2/mHZFpe",
        "U*U $2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW",
        "U*U $2b$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW",
        "U*U $2y$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW",
      })
  void verifiesHashesOfOthers(String password, String hash) {
    assertTrue(FAST.verify(password, hash));
    assertFalse(FAST.verify(password + "x", hash));
    assertTrue(FAST.needsRehash(hash));
    PasswordCheck check = FAST.verifyAndUpdate(password, hash);
    assertTrue(check.matches());
    assertTrue(check.newHash().orElseThrow().startsWith("$argon2id$v=19$m=64,t=1,p=1$"));
    assertTrue(FAST.verify(password, check.newHash().orElseThrow()));
    assertEquals(PasswordCheck.FAILED, FAST.verifyAndUpdate(password + "x", hash));
  }

  @Test
  void keepsHashesThatAreAsNewOnesWouldBe() {
    assertEquals(
        new PasswordCheck(true, Optional.empty()), FAST.verifyAndUpdate("a", FAST.hash("a")));
    for (PasswordHasher other : List.of(
        PasswordHasher.argon2id(128, 1, 1),
        PasswordHasher.argon2id(64, 2, 1),
        PasswordHasher.argon2id(64, 1, 2),
        PasswordHasher.bcrypt(4))) {
      assertTrue(FAST.needsRehash(other.hash("a")));
      assertTrue(FAST.verify("a", other.hash("a")));
    }
    assertTrue(PasswordHasher.bcrypt(5).needsRehash(PasswordHasher.bcrypt(4).hash("a")));
    assertFalse(PasswordHasher.bcrypt(4).needsRehash(PasswordHasher.bcrypt(4).hash("a")));
  }

  @Test
  void takesEveryPassword() {
    for (String password :
        List.of("", " ", "a\0b", "größe", "🔑", "x".repeat(1000), "\u0301", "пароль", "a\nb")) {
      assertTrue(FAST.verify(password, FAST.hash(password)), password);
      assertFalse(FAST.verify(password + "x", FAST.hash(password)), password);
    }
    assertTrue(FAST.verify(new StringBuilder("größe"), FAST.hash("größe")));
  }

  @Test
  void knowsWhereBcryptEnds() {
    PasswordHasher bcrypt = PasswordHasher.bcrypt(4);
    String most = "ä".repeat(36);
    String hash = bcrypt.hash(most);
    assertTrue(hash.startsWith("$2b$04$"), hash);
    assertTrue(bcrypt.verify(most, hash));
    assertFalse(bcrypt.verify("ä".repeat(35), hash));
    assertThrows(IllegalArgumentException.class, () -> bcrypt.hash(most + "x"));
    assertFalse(bcrypt.verify(most + "x", hash));
    assertFalse(FAST.verifyAndUpdate(most + "x", hash).matches());
    assertTrue(FAST.cuttingForBcrypt().verify(most + "x", hash));
    assertTrue(
        FAST.cuttingForBcrypt().verifyAndUpdate(most + "x", hash).newHash().isPresent());
    assertFalse(FAST.cuttingForBcrypt().verify("x" + most, hash));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "$argon2id$",
        "$argon2id$v=19$m=64,t=1,p=1$",
        "$argon2x$v=19$m=64,t=1,p=1$YQ$YQ",
        "$2a$05$short",
        "$2c$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW",
        "{bcrypt}$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW",
        "5f4dcc3b5aa765d61d8327deb882cf99"
      })
  void refusesWhatIsNoHash(String other) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> FAST.verify("a", other));
    assertTrue(refused.getMessage().startsWith("This is no hash by argon2"));
    assertEquals(null, refused.getCause());
    assertThrows(IllegalArgumentException.class, () -> FAST.needsRehash(other));
  }

  @Test
  void refusesParametersThatAreNone() {
    assertThrows(IllegalArgumentException.class, () -> PasswordHasher.argon2id(7, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> PasswordHasher.argon2id(64, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> PasswordHasher.argon2id(64, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> PasswordHasher.bcrypt(3));
    assertThrows(IllegalArgumentException.class, () -> PasswordHasher.bcrypt(32));
  }

  @Test
  void nobodyHasAPassword() {
    for (String password : List.of("", "nobody", "password")) {
      assertFalse(FAST.verify(password, Optional.empty()));
      assertEquals(PasswordCheck.FAILED, FAST.verifyAndUpdate(password, Optional.empty()));
    }
    assertTrue(FAST.verify("a", Optional.of(FAST.hash("a"))));
  }

  /**
   * By the processor's time, which no other process lengthens; without the dummy it is 1 in 1000.
   */
  @Test
  void unknownUsersTakeAsMuchWork() {
    PasswordHasher passwords = PasswordHasher.argon2id();
    Optional<String> hash = Optional.of(passwords.hash("a"));
    long known = median(() -> passwords.verify("wrong", hash));
    long unknown = median(() -> passwords.verify("wrong", Optional.empty()));
    assertTrue(unknown * 10 > known && known * 10 > unknown, known + " and " + unknown + " ns");
  }

  private static long median(BooleanSupplier work) {
    long[] times = new long[5];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < times.length; i++) {
      long start = threads.getCurrentThreadCpuTime();
      assertFalse(work.getAsBoolean());
      times[i] = threads.getCurrentThreadCpuTime() - start;
    }
    Arrays.sort(times);
    return times[times.length / 2];
  }

  @Test
  void manyThreadsDoNotMixUp() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Boolean>> results = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String password = "password " + i;
      results.add(threads.submit(() -> {
        String hash = FAST.hash(password);
        return FAST.verify(password, hash) && !FAST.verify("password", hash);
      }));
    }
    for (Future<Boolean> result : results) {
      assertTrue(result.get());
    }
    threads.shutdown();
  }
}
