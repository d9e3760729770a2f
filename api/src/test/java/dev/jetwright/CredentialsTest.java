package dev.jetwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What credentials are compared with, and what is asked of tokens. */
class CredentialsTest {

  @Test
  void matchesUserNameAndPassword() {
    BasicCredentials credentials = new BasicCredentials("jürgen", "s:ß");

    assertTrue(credentials.matches("jürgen", "s:ß"));
    assertFalse(credentials.matches("jürgen", "s:s"));
    assertFalse(credentials.matches("ann", "s:ß"));
    assertFalse(Credentials.equal("a", "ab"));
  }

  @Test
  void showsNoPassword() {
    assertEquals(
        "BasicCredentials[username=ann]", new BasicCredentials("ann", "secret").toString());
  }

  @Test
  void refusesTokensThatWereIssuedForLess() {
    RequiredScopes required = RequiredScopes.of("items", "me", "items");

    assertEquals("items me", required.text());
    required.requireIn(List.of("me", "x", "items"));
    HttpException error =
        assertThrows(HttpException.class, () -> required.requireIn(List.of("me")));
    assertEquals(403, error.status());
    assertEquals(Optional.of("Not enough permissions"), error.detail());
    assertEquals(
        List.of(Map.entry(
            "WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"items me\"")),
        error.headers());
  }

  @Test
  void saysWhatATokenIsNeededFor() {
    assertEquals(
        List.of("Bearer scope=\"items me\""),
        RequiredScopes.of("items", "me").notAuthenticated("No").challenges());
    assertEquals("Bearer", RequiredScopes.of().challenge());
    assertEquals(
        List.of("Basic realm=\"a \\\"b\\\"\""),
        NotAuthenticated.basic("No", "a \"b\"").challenges());
  }

  @Test
  void splitsTheScopesOfAForm() {
    PasswordGrant grant = new PasswordGrant(
        Optional.empty(), "ann", Secret.of("x"), " items  me ", Optional.empty(), Optional.empty());

    assertEquals(List.of("items", "me"), grant.scopes());
  }
}
