package dev.jetwright.passwords;

import java.util.Optional;

/**
 * What came of a password and a hash; see {@link PasswordHasher#verifyAndUpdate}.
 *
 * @param matches whether it is the password
 * @param newHash what to store in place of the old hash, if it matches and the old one is weaker
 *     than a new one would be
 */
public record PasswordCheck(boolean matches, Optional<String> newHash) {
  static final PasswordCheck FAILED = new PasswordCheck(false, Optional.empty());
}
