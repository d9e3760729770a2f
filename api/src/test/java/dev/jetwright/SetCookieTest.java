package dev.jetwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.SetCookie.SameSite;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetCookieTest {

  @Test
  void isBoundToTheSiteUnlessSomethingElseIsSaid() {
    assertEquals("k=v; Path=/; SameSite=lax", SetCookie.of("k", "v").toString());
  }

  @Test
  void itsAttributesAreInTheOrderOfTheAlphabet() {
    SetCookie cookie = SetCookie.of("k", "v")
        .secure()
        .sameSite(SameSite.STRICT)
        .path("/p")
        .maxAge(Duration.ofMillis(10_900))
        .httpOnly()
        .domain("d.com");
    assertEquals(
        "k=v; Domain=d.com; HttpOnly; Max-Age=10; Path=/p; SameSite=strict; Secure",
        cookie.toString());
    assertEquals(
        "k=v; expires=Thu, 01 Jan 1970 00:00:07 GMT; Partitioned; Path=/; SameSite=none; Secure",
        SetCookie.of("k", "v")
            .partitioned()
            .secure()
            .sameSite(SameSite.NONE)
            .expires(Instant.ofEpochSecond(7))
            .toString());
  }

  @Test
  void aDeletedOneEndsNow() {
    String text = SetCookie.delete("k").path("/a").toString();
    assertTrue(
        text.matches("k=\"\"; expires=\\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT; "
            + "Max-Age=0; Path=/a; SameSite=lax"),
        text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a b|\"a b\"",
        "a\"b|\"a\\\"b\"",
        "a\\b|\"a\\\\b\"",
        "a;b,c|\"a\\073b\\054c\"",
        "é|\"\\351\"",
        "(x)/<=>?@[]{}|\"(x)/<=>?@[]{}\"",
      })
  void aValueThatIsNoTokenIsQuoted(String value, String written) {
    assertEquals(
        "k=" + written + "; Path=/; SameSite=lax", SetCookie.of("k", value).toString());
  }

  @Test
  void signsOfTokensAndOthers() {
    String token = "a.b!#$%&'*+-^_`|~:";
    assertEquals(
        "k=" + token + "; Path=/; SameSite=lax", SetCookie.of("k", token).toString());
    assertEquals(
        "k=\"\\011\\177\\012\"; Path=/; SameSite=lax",
        SetCookie.of("k", "\t\u007f\n").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a=b", "é", "a;b", "a\nb", "a/b"})
  void aNameIsAToken(String name) {
    assertThrows(IllegalArgumentException.class, () -> SetCookie.of(name, "v"));
  }

  @Test
  void nothingWritesAttributesOfItsOwn() {
    SetCookie cookie = SetCookie.of("k", "v");
    assertThrows(IllegalArgumentException.class, () -> cookie.path("/; Domain=x"));
    assertThrows(IllegalArgumentException.class, () -> cookie.domain("x\r\nSet-Cookie: y=z"));
    assertThrows(IllegalArgumentException.class, () -> SetCookie.of("k", "日本"));
  }
}
