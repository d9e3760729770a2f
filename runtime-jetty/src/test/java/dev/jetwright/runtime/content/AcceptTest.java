package dev.jetwright.runtime.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // nothing, anything, and what cannot be read
        "a/x a/y | `` | a/x",
        "a/x a/y | */* | a/x",
        "a/x a/y | * | a/x",
        "a/x a/y | , ; ,, | a/x",
        "a/x a/y | a/y;q=abc | a/x",
        "a/x a/y | a/y;q=2 | a/x",
        "a/x a/y | a/y;q=-1 | a/x",
        "a/x a/y | a/y;q=NaN | a/x",
        "a/x a/y | a/y;q=1e0 | a/x",
        "a/x a/y | a/y;q= | a/x",
        "a/x a/y | */x | a/x",
        "a/x a/y | /x, x/, x | a/x",
        "a/x a/y | gibberish, a/y | a/y",
        // one of them
        "a/x a/y | a/y | a/y",
        "a/x a/y | A/Y | a/y",
        "a/x a/y | a/y;q=0.001 | a/y",
        "a/x a/y |   a/y  ;  q = 0.5  | a/y",
        "a/x b/y | b/* | b/y",
        "a/x b/y | b/z | -",
        "a/x b/y | b/y;q=0 | -",
        "a/x b/y | b/y;q=0.000 | -",
        "a/x b/y | */*;q=0 | -",
        "a/x b/y | a/x;q=0, */* | b/y",
        "a/x b/y | a/*;q=0, a/x, b/y;q=0 | a/x",
        // qualities
        "a/x a/y | a/x;q=0.5, a/y | a/y",
        "a/x a/y | a/x;q=.5, a/y;q=.6 | a/y",
        "a/x a/y | a/x;q=0.5, a/y;q=0.5 | a/x",
        "a/x a/y | a/y;q=1.0, a/x;q=0.9999 | a/y",
        "a/x b/y | */*;q=0.1, b/*;q=0.2 | b/y",
        "a/x b/y | a/*, b/y;q=0.9 | a/x",
        "a/x a/y | a/*;q=0.9, a/x;q=0.1 | a/y",
        // as welcome, but named more narrowly
        "a/x a/y | a/y, */* | a/y",
        "a/x b/y | b/*, */* | b/y",
        "a/x a/y | a/y, a/x | a/x",
        // what browsers and old clients send
        "application/json text/html | text/html,application/xhtml+xml,*/*;q=0.8 | text/html",
        "application/json text/csv | text/html, image/gif, *; q=.2, */*; q=.2 | application/json",
        "text/csv application/json | application/json, text/plain, */* | application/json",
        // parameters
        "text/html | text/html;charset=utf-8 | text/html",
        "text/html | text/html;charset=UTF-8;q=0.3 | text/html",
        "text/html | text/html;charset=iso-8859-1 | -",
        "text/html | text/html;level=1 | -",
        "text/html text/html;level=1 | text/html;level=1 | text/html;level=1",
        "text/html text/html;level=1 | text/html;q=0.7, text/html;level=1 | text/html;level=1",
        "text/html;level=2 text/html | text/*;q=0.3, text/html;level=2;q=0.4, text/html;q=0.7"
            + " | text/html",
        "a/x a/y | a/x;v=\"1,2\";q=0.4, a/y;q=0.1 | a/y",
        "a/x a/y | a/y;q=0.5;ext=\"a, b/c\", a/x;q=0.4 | a/y",
        "a/x a/y | a/y;v=\"open | -",
        // RFC 9110, section 12.5.1
        "text/plain image/jpeg | text/*;q=0.3, text/plain;q=0.7, */*;q=0.5 | text/plain",
        "text/html image/jpeg | text/*;q=0.3, text/plain;q=0.7, */*;q=0.5 | image/jpeg",
      })
  void theMostWelcomeOneIsChosen(String offers, String accept, String chosen) {
    assertEquals(chosen, best(offers, accept));
  }

  @Test
  void severalLinesAreOne() {
    assertEquals("a/y", best("a/x a/y", "a/x;q=0.1", "a/y;q=0.2"));
    assertEquals("a/y", best("a/x a/y", "", "a/y"));
    assertEquals("a/x", best("a/x a/y"));
  }

  private static String best(String offers, String... accept) {
    List<MediaRange> ranges = Arrays.stream(offers.split(" "))
        .map(MediaRange::of)
        .map(Objects::requireNonNull)
        .toList();
    HttpFields.Mutable headers = HttpFields.build();
    for (String line : accept) {
      headers.add(HttpHeader.ACCEPT, line == null ? "" : line);
    }
    int best = Accept.best(headers, ranges);
    return best < 0 ? "-" : offers.split(" ")[best];
  }
}
