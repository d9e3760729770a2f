package accounts;

import java.time.Instant;

/** Somebody who has an account. */
public record User(long id, String email, String name, Instant createdAt) {}
