package dev.jetwright.passwords;

import com.password4j.Argon2Function;
import com.password4j.BcryptFunction;
import com.password4j.HashingFunction;
import com.password4j.types.Argon2;
import com.password4j.types.Bcrypt;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Turns passwords into what can be stored, and tells whether a password is the one that was stored.
 *
 * <pre>{@code
 * PasswordHasher passwords = PasswordHasher.argon2id();
 *
 * String hash = passwords.hash(password);          // $argon2id$v=19$m=19456,t=2,p=1$...
 * boolean same = passwords.verify(password, hash);
 *
 * // A user who is not there takes as long as one who is.
 * PasswordCheck check = passwords.verifyAndUpdate(password, user.map(User::passwordHash));
 * check.newHash().ifPresent(newer -> users.storeHash(user.get().id(), newer));
 * }</pre>
 *
 * <p>It verifies hashes of argon2 and of bcrypt whatever it makes itself, so that a system's old
 * users can log in; {@link #verifyAndUpdate} replaces theirs one by one. Safe for use by many
 * threads: as many as there are processors work at a time, since each needs its 19 MiB; others
 * wait.
 */
public final class PasswordHasher {
  private static final int MEMORY = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT = 16;
  private static final int LENGTH = 32;
  private static final int VERSION = 19;
  private static final int BCRYPT_LIMIT = 72;

  private final HashingFunction function;
  private final SecureRandom random = new SecureRandom();
  private final Semaphore working = new Semaphore(Runtime.getRuntime().availableProcessors());
  private final boolean cutting;
  private final String nobody;

  private PasswordHasher(HashingFunction function, boolean cutting) {
    this.function = function;
    this.cutting = cutting;
    this.nobody = hash(Base64.getEncoder().encodeToString(salt()));
  }

  /** Hashes by argon2id as OWASP advises: 19 MiB, 2 passes, 1 lane; some 40 ms. */
  public static PasswordHasher argon2id() {
    return argon2id(MEMORY, PASSES, LANES);
  }

  /**
   * Hashes by argon2id (RFC 9106). OWASP's other choices that are as strong: 46 MiB and 1 pass, 12
   * MiB and 3, 9 MiB and 4, 7 MiB and 5.
   *
   * @param kibibytes the memory for one hash, 8 for each lane at least
   * @param passes how often it is worked through, 1 at least
   * @param lanes how many parts of it are worked on independently, 1 at least
   */
  public static PasswordHasher argon2id(int kibibytes, int passes, int lanes) {
    if (passes < 1 || lanes < 1 || kibibytes < 8 * lanes) {
      throw new IllegalArgumentException("argon2id needs a pass, a lane and 8 KiB for each lane");
    }
    return new PasswordHasher(
        Argon2Function.getInstance(kibibytes, passes, lanes, LENGTH, Argon2.ID, VERSION), false);
  }

  /**
   * Hashes by bcrypt, for systems that share their hashes with others who know nothing else.
   * Passwords end at 72 bytes of UTF-8: longer ones are refused.
   *
   * @param cost 2 to its power rounds, 4 to 31; OWASP advises 10 at least
   */
  public static PasswordHasher bcrypt(int cost) {
    if (cost < 4 || cost > 31) {
      throw new IllegalArgumentException("bcrypt has a cost of 4 to 31, not " + cost);
    }
    return new PasswordHasher(BcryptFunction.getInstance(Bcrypt.B, cost), false);
  }

  /**
   * The same, for hashes of bcrypt from systems that did not look at what stands behind the 72nd
   * byte of a password, as PHP and older libraries. Otherwise such passwords never match.
   */
  public PasswordHasher cuttingForBcrypt() {
    return new PasswordHasher(function, true);
  }

  /**
   * What to store for a password: a text of about 100 characters with all that is needed to verify
   * it.
   *
   * @throws IllegalArgumentException if it is too long for bcrypt
   */
  public String hash(CharSequence password) {
    byte[] text = utf8(password);
    boolean bcrypt = function instanceof BcryptFunction;
    if (bcrypt && text.length > BCRYPT_LIMIT) {
      throw new IllegalArgumentException("For bcrypt a password has at most 72 bytes");
    }
    return working(() -> bcrypt ? function.hash(text) : function.hash(text, salt()))
        .getResult();
  }

  /**
   * Whether a password is the one that was hashed.
   *
   * @param hash by argon2 or bcrypt
   * @throws IllegalArgumentException if the hash is something else
   */
  public boolean verify(CharSequence password, String hash) {
    HashingFunction made = functionOf(hash);
    byte[] text = utf8(password);
    if (made instanceof BcryptFunction && text.length > BCRYPT_LIMIT && !cutting) {
      return false;
    }
    return working(() -> made.check(text, hash.getBytes(StandardCharsets.US_ASCII)));
  }

  /**
   * Whether a password is a user's. It takes as long if there is no such user, so that nobody finds
   * out who is one.
   *
   * @param hash of the user, if there is one
   */
  public boolean verify(CharSequence password, Optional<String> hash) {
    boolean same = verify(password, hash.orElse(nobody));
    return same && hash.isPresent();
  }

  /** Whether a new hash would be made in another way: by other means or with other parameters. */
  public boolean needsRehash(String hash) {
    return !functionOf(hash).equals(function);
  }

  /**
   * Whether a password is the one that was hashed, and what to store from now on.
   *
   * @param hash by argon2 or bcrypt
   */
  public PasswordCheck verifyAndUpdate(CharSequence password, String hash) {
    return verifyAndUpdate(password, Optional.of(hash));
  }

  /**
   * Whether a password is a user's, and what to store from now on. It takes as long if there is no
   * such user.
   *
   * @param hash of the user, if there is one
   */
  public PasswordCheck verifyAndUpdate(CharSequence password, Optional<String> hash) {
    if (!verify(password, hash)) {
      return PasswordCheck.FAILED;
    }
    boolean old = needsRehash(hash.orElseThrow());
    return new PasswordCheck(true, old ? Optional.of(hash(password)) : Optional.empty());
  }

  private static HashingFunction functionOf(String hash) {
    try {
      if (hash.startsWith("$argon2")) {
        return Argon2Function.getInstanceFromHash(hash);
      }
      if (hash.matches("\\$2[abxy]\\$\\d\\d\\$[./A-Za-z0-9]{53}")) {
        return BcryptFunction.getInstanceFromHash(hash);
      }
    } catch (RuntimeException e) {
      // What the library says of it may quote the hash.
      throw new IllegalArgumentException("This is no hash by argon2");
    }
    throw new IllegalArgumentException("This is no hash by argon2 or bcrypt");
  }

  private interface Work<T> {
    T get();
  }

  private <T> T working(Work<T> work) {
    working.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      working.release();
    }
  }

  private byte[] salt() {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    return salt;
  }

  private static byte[] utf8(CharSequence password) {
    return password.toString().getBytes(StandardCharsets.UTF_8);
  }
}
