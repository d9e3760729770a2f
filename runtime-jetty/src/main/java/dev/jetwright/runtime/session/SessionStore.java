package dev.jetwright.runtime.session;

import java.time.Duration;
import java.util.Optional;

/**
 * Where sessions are kept on the server, by their ids: in memory, in Redis, in a database. It may
 * be asked by several threads at once, and it may wait.
 *
 * <pre>{@code
 * public Optional<byte[]> load(String id) {
 *   return Optional.ofNullable(redis.get(key(id)));
 * }
 *
 * public void create(String id, byte[] data, Duration lifetime) {
 *   redis.set(key(id), data, SetArgs.Builder.ex(lifetime));
 * }
 *
 * public boolean update(String id, byte[] data, Duration lifetime) {
 *   return redis.set(key(id), data, SetArgs.Builder.ex(lifetime).xx()) != null;
 * }
 *
 * public void delete(String id) {
 *   redis.del(key(id));
 * }
 * }</pre>
 *
 * <p>What it throws is a crash of the operation, 500.
 */
public interface SessionStore {

  /** What is kept under an id; empty if there is nothing, or nothing any more. */
  Optional<byte[]> load(String id);

  /**
   * Keeps a new session.
   *
   * @param data JSON in UTF-8; not to be changed
   * @param lifetime how long it is kept unless it is updated
   */
  void create(String id, byte[] data, Duration lifetime);

  /**
   * Replaces what is kept under an id, in one step.
   *
   * @return false, and nothing is kept, if there is no such session any more: it was ended in the
   *     meantime, and must not come back
   */
  boolean update(String id, byte[] data, Duration lifetime);

  /** Ends a session, if there is one. */
  void delete(String id);
}
