/** Hashes of passwords: {@link dev.jetwright.passwords.PasswordHasher}. */
@NullMarked
package dev.jetwright.passwords;

import org.jspecify.annotations.NullMarked;
