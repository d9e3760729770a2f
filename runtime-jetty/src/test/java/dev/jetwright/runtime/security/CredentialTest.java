package dev.jetwright.runtime.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jetwright.BasicCredentials;
import dev.jetwright.NotAuthenticated;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request proves itself with. */
class CredentialTest {

  /** A request with these headers, query parameters or cookies. */
  private record Sent(Map<String, String> values) implements Carrier {

    static Sent authorization(String value) {
      return new Sent(Map.of("Authorization", value));
    }

    @Override
    public @Nullable String headerText(String name) {
      return values.get(name);
    }

    @Override
    public @Nullable String queryText(String name) {
      return values.get("?" + name);
    }

    @Override
    public @Nullable String cookieText(String name) {
      return values.get("cookie " + name);
    }
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(Executable call, String... challenges) {
    NotAuthenticated error = assertThrows(NotAuthenticated.class, call);
    assertEquals(401, error.status());
    assertEquals(Optional.of("Not authenticated"), error.detail());
    assertEquals(List.of(challenges), error.challenges());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer abc", "bearer abc", "BEARER abc", "Bearer   abc  "})
  void takesTokensWhateverTheCaseAndTheBlanks(String header) {
    assertEquals("abc", Credential.bearer().required(Sent.authorization(header)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer   ", "Basic abc", "Bearerabc", "abc"})
  void asksForTokensThatAreNotThere(String header) {
    Sent sent = Sent.authorization(header);

    refused(() -> Credential.bearer().required(sent), "Bearer");
    assertEquals(Optional.empty(), Credential.bearer().optional(sent));
  }

  @Test
  void tellsWhatATokenIsNeededFor() {
    assertEquals("Bearer scope=\"items me\"", Credential.bearer("items", "me").challenge());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ann:secret|ann|secret",
        "ann:a:b|ann|a:b",
        ":x|''|x",
        "ann:|ann|''",
        "jürgen:ß|jürgen|ß"
      })
  void readsUserNamesAndPasswords(String text, String name, String password) {
    Sent sent = Sent.authorization("basic " + base64(text));

    assertEquals(new BasicCredentials(name, password), Credential.basic().required(sent));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Basic",
        "Basic ",
        "Basic notabase64token",
        "Basic YTpi!",
        "Basic YTo",
        "Basic am9obnNlY3JldA==",
        "Basic /zo="
      })
  void refusesWhatIsNoUserNameAndPasswordEvenIfNoneIsNeeded(String header) {
    Credential<BasicCredentials> credential = Credential.basic("simple");

    refused(() -> credential.optional(Sent.authorization(header)), "Basic realm=\"simple\"");
    assertEquals(Optional.empty(), credential.optional(Sent.authorization("Bearer x")));
  }

  @Test
  void quotesRealms() {
    assertEquals(
        "Basic realm=\"a \\\"b\\\" \\\\\"", Credential.basic("a \"b\" \\").challenge());
  }

  @ParameterizedTest
  @CsvSource({"digest,Digest", "Other,Other", "scram-sha-256,Scram-Sha-256", "HOBA,Hoba"})
  void namesOtherSchemesWithCapitals(String scheme, String challenge) {
    assertEquals(challenge, Credential.http(scheme).challenge());
  }

  @Test
  void takesWhatFollowsTheNameOfAScheme() {
    Sent sent = Sent.authorization("Digest username=\"ann\", realm=\"x\"");

    assertEquals("username=\"ann\", realm=\"x\"", Credential.http("digest").required(sent));
    assertEquals(Optional.empty(), Credential.http("other").optional(sent));
  }

  @Test
  void takesKeysThatAreNotEmpty() {
    Sent sent = new Sent(Map.of("X-Key", "a", "?key", "b", "cookie key", "c", "X-Empty", ""));

    assertEquals("a", Credential.header("X-Key").required(sent));
    assertEquals("b", Credential.query("key").required(sent));
    assertEquals("c", Credential.cookie("key").required(sent));
    refused(() -> Credential.header("X-Empty").required(sent), "APIKey");
    refused(() -> Credential.query("X-Key").required(sent), "APIKey");
  }

  @Test
  void isContentWithOneOfSeveral() {
    Sent sent = new Sent(Map.of("?key", "b"));

    Credential.requireAny(sent, Credential.bearer(), Credential.query("key"));
    refused(
        () -> Credential.requireAny(
            sent, Credential.bearer("me"), Credential.header("a"), Credential.header("b")),
        "Bearer scope=\"me\"",
        "APIKey");
  }
}
