package dev.jetwright.runtime.session;

import org.jspecify.annotations.Nullable;

/** A way to keep sessions. Between requests the client holds a text, and sends it. */
interface Keeping {

  /**
   * A session that was kept.
   *
   * @param text what the client sent
   */
  record Kept(String text, SessionParts parts) {}

  /** Finds what is kept for a text; null if nothing is. */
  @Nullable
  Kept find(String text);

  /**
   * Keeps a session that is not empty.
   *
   * @param before what it was; null for a new one
   * @param isRenewed whether what the client had must not be of use any more
   * @return the text for the client; null if it is to get none
   */
  @Nullable
  String keep(@Nullable Kept before, SessionParts parts, boolean isRenewed);

  /** Ends a session. */
  void end(Kept before);

  /** Refuses what cannot be kept. */
  void check(SessionParts parts);
}
