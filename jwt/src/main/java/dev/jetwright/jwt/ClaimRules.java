package dev.jetwright.jwt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the content of a token must be, whoever has signed it. */
record ClaimRules(
    Set<String> issuers,
    Set<String> audiences,
    List<String> required,
    Map<String, Object> equal,
    boolean endless,
    Optional<Duration> maxAge,
    Duration skew,
    Clock clock) {

  void check(Jwt jwt) {
    checkTimes(jwt);
    if (!issuers.isEmpty() && !jwt.issuer().map(issuers::contains).orElse(false)) {
      throw new InvalidToken("The token is from another issuer");
    }
    List<String> audience = jwt.audience();
    if (!audiences.isEmpty() && audience.stream().noneMatch(audiences::contains)) {
      throw new InvalidToken("The token is for another audience");
    }
    for (String name : required) {
      if (jwt.claims().get(name) == null) {
        throw new InvalidToken("The token has no " + name);
      }
    }
    equal.forEach((name, value) -> {
      if (!Objects.equals(jwt.claims().get(name), value)) {
        throw new InvalidToken("The token has another " + name);
      }
    });
  }

  private void checkTimes(Jwt jwt) {
    Instant now = clock.instant();
    Optional<Instant> expiry = jwt.expiresAt();
    if (expiry.isEmpty() && !endless) {
      throw new InvalidToken("The token has no exp");
    }
    if (expiry.isPresent() && !now.isBefore(expiry.get().plus(skew))) {
      throw new InvalidToken("The token has expired");
    }
    if (isAfter(jwt.claim("nbf", Instant.class), now) || isAfter(jwt.issuedAt(), now)) {
      throw new InvalidToken("The token is not valid yet");
    }
    if (maxAge.isPresent()) {
      Instant made = jwt.issuedAt().orElseThrow(() -> new InvalidToken("The token has no iat"));
      if (now.isAfter(made.plus(maxAge.get()).plus(skew))) {
        throw new InvalidToken("The token is too old");
      }
    }
  }

  private boolean isAfter(Optional<Instant> time, Instant now) {
    return time.isPresent() && now.plus(skew).isBefore(time.get());
  }
}
