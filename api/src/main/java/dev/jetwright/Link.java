package dev.jetwright;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A link to an operation; the links of an application are made by its generated {@code ShopLinks}.
 *
 * <pre>{@code
 * Link link = ShopLinks.items().find(5, Optional.of("a b"));
 * link.toString();                                      // /items/5?q=a%20b
 * link.at(URI.create("https://example.org/shop"));      // https://example.org/shop/items/5?q=a%20b
 * }</pre>
 */
public final class Link {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private final String path;
  private final String query;

  private Link(String path, String query) {
    this.path = path;
    this.query = query;
  }

  /**
   * A link whose values are not there yet.
   *
   * @param template the path, with names between braces and everything else encoded
   */
  public static Link to(String template) {
    return new Link(template, "");
  }

  /** Puts a value in the place of a name. */
  public Link with(String name, String value) {
    if (value.isEmpty()) {
      throw new IllegalArgumentException(name + " is part of a path and must not be empty");
    }
    return put(name, segment(value));
  }

  /** Puts a value in the place of a name that takes the rest of the path, slashes and all. */
  public Link withRest(String name, String value) {
    return put(
        name, Stream.of(value.split("/", -1)).map(Link::segment).collect(Collectors.joining("/")));
  }

  private Link put(String name, String encoded) {
    return new Link(path.replace("{" + name + "}", encoded), query);
  }

  /** Adds a parameter of the query. */
  public Link query(String name, String value) {
    String start = query.isEmpty() ? "?" : query + "&";
    return new Link(path, start + encode(name) + "=" + encode(value));
  }

  /** Adds a parameter of the query if it is there. */
  public <T> Link query(String name, Optional<T> value, Function<? super T, String> text) {
    return value.map(text).map(it -> query(name, it)).orElse(this);
  }

  /** Adds a parameter of the query once for each value. */
  public <T> Link queries(
      String name, Iterable<? extends T> values, Function<? super T, String> text) {
    Link link = this;
    for (T value : values) {
      link = link.query(name, text.apply(value));
    }
    return link;
  }

  /** Adds a parameter of the query that has all values in one text; none when there are none. */
  public <T> Link joined(
      String name,
      String delimiter,
      Iterable<? extends T> values,
      Function<? super T, String> text) {
    StringBuilder all = new StringBuilder();
    boolean more = false;
    for (T value : values) {
      all.append(more ? delimiter : "").append(text.apply(value));
      more = true;
    }
    return more ? query(name, all.toString()) : this;
  }

  /** The absolute link below a base URI, whether or not that ends in a slash. */
  public URI at(URI base) {
    return URI.create(Objects.requireNonNull(base, "base").toString().replaceAll("/+$", "") + this);
  }

  /** The relative link. */
  public URI toUri() {
    return URI.create(toString());
  }

  /** The path and query: {@code /items/5?q=a%20b}. */
  @Override
  public String toString() {
    return path + query;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Link link && link.toString().equals(toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** A segment of dots alone would be taken for a step up. */
  private static String segment(String value) {
    boolean dots = value.equals(".") || value.equals("..");
    return dots ? value.replace(".", "%2E") : encode(value);
  }

  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 8);
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(octet) >= 0) {
        encoded.append((char) octet);
      } else {
        encoded.append('%').append(String.format("%02X", octet & 0xFF));
      }
    }
    return encoded.toString();
  }
}
