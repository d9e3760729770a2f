package dev.jetwright.client;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives each call the credentials that it needs, and no others. */
final class Keyring {
  private final Map<String, Lock> locks = new HashMap<>();

  /**
   * What is behind a scheme: a source that is asked by one thread at a time about what is refused.
   */
  private static final class Lock {
    private final TokenSource source;
    private String latest;

    Lock(TokenSource source) {
      this.source = source;
    }

    String current() {
      return source.token(Optional.empty());
    }

    /** Of those that were refused the same, the first asks for another one. */
    synchronized String renewed(String refused) {
      if (latest == null || latest.equals(refused)) {
        latest = source.token(Optional.of(refused));
      }
      return latest;
    }
  }

  /** A copy, which nobody adds to. */
  Keyring copy() {
    Keyring copy = new Keyring();
    locks.forEach((name, lock) -> copy.locks.put(name, new Lock(lock.source)));
    return copy;
  }

  void add(Scheme scheme, TokenSource source) {
    locks.put(scheme.name(), new Lock(source));
  }

  void add(BasicScheme scheme, String username, String password) {
    if (username.indexOf(':') >= 0) {
      throw new IllegalArgumentException("A user name has no colon: " + username);
    }
    byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    String text = Base64.getEncoder().encodeToString(pair);
    add(scheme, refused -> text);
  }

  /** The credentials of the first alternative for which all are there; none without any. */
  Granted choose(List<List<Scheme>> alternatives) {
    Map<String, String> known = new HashMap<>();
    for (List<Scheme> alternative : alternatives) {
      Map<Scheme, String> chosen = new LinkedHashMap<>();
      for (Scheme scheme : alternative) {
        String credential = known.computeIfAbsent(scheme.name(), this::current);
        if (credential == null) {
          break;
        }
        chosen.put(scheme, credential);
      }
      if (chosen.size() == alternative.size()) {
        return new Granted(chosen);
      }
    }
    return Granted.NOTHING;
  }

  private String current(String name) {
    Lock lock = locks.get(name);
    return lock == null ? null : lock.current();
  }

  /** Others in place of those that were refused, if there are any. */
  Optional<Granted> renew(Granted refused) {
    Map<Scheme, String> renewed = new LinkedHashMap<>();
    for (Map.Entry<Scheme, String> entry : refused.credentials().entrySet()) {
      String other = locks.get(entry.getKey().name()).renewed(entry.getValue());
      if (other == null) {
        return Optional.empty();
      }
      renewed.put(entry.getKey(), other);
    }
    return Optional.of(new Granted(renewed)).filter(it -> !it.equals(refused));
  }
}
