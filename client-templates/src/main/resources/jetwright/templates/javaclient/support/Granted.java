package dev.jetwright.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Credentials that a call carries together.
 *
 * @param credentials each scheme's
 */
record Granted(Map<Scheme, String> credentials) {
  static final Granted NOTHING = new Granted(Map.of());

  Granted {
    credentials = Collections.unmodifiableMap(new LinkedHashMap<>(credentials));
  }

  /** Puts them into headers; one that is there already stays as it is. */
  void addTo(Map<String, List<String>> headers) {
    credentials.forEach((scheme, credential) -> {
      if (scheme instanceof BasicScheme) {
        headers.putIfAbsent("Authorization", List.of("Basic " + credential));
      } else if (scheme instanceof TokenScheme token) {
        add(token, credential, headers);
      }
    });
  }

  private static void add(TokenScheme scheme, String token, Map<String, List<String>> headers) {
    switch (scheme.place()) {
      case AUTHORIZATION ->
        headers.putIfAbsent("Authorization", List.of(scheme.key() + " " + token));
      case HEADER -> headers.putIfAbsent(scheme.key(), List.of(token));
      case COOKIE -> {
        List<String> cookies = new ArrayList<>(headers.getOrDefault("Cookie", List.of()));
        cookies.add(scheme.key() + "=" + CookieText.of(scheme.key(), token));
        headers.put("Cookie", List.of(String.join("; ", cookies)));
      }
      case QUERY -> {
        // It stands in the address.
      }
    }
  }

  /** An address with those that stand in it. */
  URI in(URI address) {
    StringBuilder target = new StringBuilder(address.toString());
    credentials.forEach((scheme, credential) -> {
      if (scheme instanceof TokenScheme token && token.place() == TokenScheme.Place.QUERY) {
        target.append(target.indexOf("?") < 0 ? '?' : '&');
        target.append(Target.encode(token.key())).append('=').append(Target.encode(credential));
      }
    });
    return URI.create(target.toString());
  }

  /** Without the credentials, which belong in no log. */
  @Override
  public String toString() {
    return "Granted" + credentials.keySet();
  }
}
