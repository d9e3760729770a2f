package dev.jetwright.runtime.session;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The client holds an id, which nobody can guess; the rest is in a store. */
final class KeepingInStore implements Keeping {
  private static final int ID_BYTES = 16;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");

  private final SessionStore store;
  private final Duration lifetime;
  private final SecureRandom random = new SecureRandom();

  KeepingInStore(SessionStore store, Duration lifetime) {
    this.store = store;
    this.lifetime = lifetime;
  }

  @Override
  public @Nullable Kept find(String text) {
    if (!ID.matcher(text).matches()) {
      return null;
    }
    Optional<SessionParts> parts = store.load(text).map(SessionParts::of);
    return parts.map(found -> new Kept(text, found)).orElse(null);
  }

  /** An id that a client brought along is never taken for a new session. */
  @Override
  public @Nullable String keep(@Nullable Kept before, SessionParts parts, boolean isRenewed) {
    byte[] json = parts.toJson();
    if (before != null && !isRenewed) {
      return store.update(before.text(), json, lifetime) ? before.text() : null;
    }
    if (before != null) {
      store.delete(before.text());
    }
    String id = newId();
    store.create(id, json, lifetime);
    return id;
  }

  private String newId() {
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(id);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
  }

  @Override
  public void end(Kept before) {
    store.delete(before.text());
  }

  @Override
  public void check(SessionParts parts) {
    // A store takes as much as there is.
  }
}
