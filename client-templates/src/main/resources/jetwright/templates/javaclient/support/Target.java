package dev.jetwright.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a call goes: a path with its values in it, and a query. */
final class Target {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private final StringBuilder query = new StringBuilder();
  private String path;

  /** A target with names between braces in its path. */
  Target(String template) {
    this.path = template;
  }

  /** Puts a value in the place of a name. */
  void path(String name, String value) {
    Objects.requireNonNull(value, name);
    if (value.isEmpty()) {
      throw new IllegalArgumentException(name + " is part of the path and must not be empty");
    }
    path = path.replace("{" + name + "}", segment(value));
  }

  private static String segment(String value) {
    boolean dots = value.equals(".") || value.equals("..");
    return dots ? value.replace(".", "%2E") : encode(value);
  }

  /** Puts a value in the place of a name that takes the rest of the path, slashes and all. */
  void remainder(String name, String value) {
    Objects.requireNonNull(value, name);
    String segments =
        Stream.of(value.split("/", -1)).map(Target::segment).collect(Collectors.joining("/"));
    path = path.replace("{" + name + "}", segments);
  }

  void query(String name, String value) {
    query.append(query.isEmpty() ? '?' : '&');
    query.append(encode(name)).append('=').append(encode(value));
  }

  /** The target below a base URL, whether or not that ends in a slash. */
  URI below(URI baseUrl) {
    return URI.create(baseUrl.toString().replaceAll("/+$", "") + path + query);
  }

  static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 8);
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(octet) >= 0) {
        encoded.append((char) octet);
      } else {
        encoded.append('%').append("%02X".formatted(octet));
      }
    }
    return encoded.toString();
  }
}
