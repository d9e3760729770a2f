package dev.jetwright.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.HttpException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JwtTest {

  @Test
  void findsScopesWhereTheyAre() {
    assertEquals(Set.of("a", "b:c"), Jwt.of(Map.of("scope", " a  b:c ")).scopes());
    assertEquals(Set.of("a", "b"), Jwt.of(Map.of("scp", List.of("a", "b", 1))).scopes());
    assertEquals(Set.of("a", "b"), Jwt.of(Map.of("scp", "a b")).scopes());
    assertEquals(
        List.of("z", "a", "m"),
        List.copyOf(Jwt.of(Map.of("scope", List.of("z", "a"), "scp", "a m")).scopes()));
    assertEquals(Set.of(), Jwt.of(Map.of("scope", true)).scopes());
    assertEquals(Set.of(), Jwt.of(Map.of()).scopes());
  }

  @Test
  void knowsWhatItsBearerMayDo() {
    Jwt jwt = Jwt.of(Map.of("scope", "a b"));
    assertTrue(jwt.hasScopes("b", "a"));
    assertTrue(jwt.hasScopes());
    assertFalse(jwt.hasScopes("a", "c"));
    assertEquals(jwt, jwt.requireScopes("a", "b"));
    assertThrows(HttpException.class, () -> jwt.requireScopes("A"));
  }

  @Test
  void givesClaimsTheirTypes() {
    Jwt jwt = Jwt.of(Map.of(
        "text",
        "x",
        "whole",
        7L,
        "double",
        7.5,
        "large",
        5_000_000_000L,
        "yes",
        true,
        "time",
        1_000_000.25,
        "list",
        List.of("a"),
        "map",
        Map.of("a", 1)));
    assertEquals(Optional.of("x"), jwt.claim("text", String.class));
    assertEquals(Optional.of(7), jwt.claim("whole", Integer.class));
    assertEquals(Optional.of(7L), jwt.claim("whole", Long.class));
    assertEquals(Optional.of(7.0), jwt.claim("whole", Double.class));
    assertEquals(Optional.of(new BigDecimal("7.5")), jwt.claim("double", BigDecimal.class));
    assertEquals(Optional.of(true), jwt.claim("yes", Boolean.class));
    assertEquals(
        Optional.of(Instant.ofEpochMilli(1_000_000_250L)), jwt.claim("time", Instant.class));
    assertEquals(Optional.of(List.of("a")), jwt.claim("list", List.class));
    assertEquals(Optional.of(Map.of("a", 1)), jwt.claim("map", Map.class));
    assertEquals(Optional.empty(), jwt.claim("none", String.class));
    assertEquals(List.of("x"), jwt.texts("text"));
    assertEquals(List.of("a"), jwt.texts("list"));
    assertEquals(List.of(), jwt.texts("none"));
    assertThrows(InvalidToken.class, () -> jwt.claim("large", Integer.class));
    assertThrows(InvalidToken.class, () -> jwt.claim("double", Long.class));
    assertThrows(InvalidToken.class, () -> jwt.claim("text", Instant.class));
    assertThrows(InvalidToken.class, () -> jwt.claim("whole", String.class));
    assertThrows(InvalidToken.class, () -> jwt.texts("whole"));
    assertThrows(
        InvalidToken.class, () -> Jwt.of(Map.of("a", Double.NaN)).claim("a", Instant.class));
  }

  @Test
  void hasASubjectOrIsNotAccepted() {
    assertEquals("alice", Jwt.of(Map.of("sub", "alice")).subject());
    InvalidToken refused = assertThrows(InvalidToken.class, Jwt.of(Map.of())::subject);
    assertEquals("It has no subject", refused.reason());
  }

  @Test
  void showsNoClaims() {
    assertEquals(
        "Jwt[alice, [me]]",
        Jwt.of(Map.of("sub", "alice", "scope", "me", "email", "a@b")).toString());
  }
}
