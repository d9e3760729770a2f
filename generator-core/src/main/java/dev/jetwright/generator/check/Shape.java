package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.PathTemplate;
import dev.jetwright.generator.contract.PathTemplate.Literal;
import dev.jetwright.generator.contract.PathTemplate.Segment;
import dev.jetwright.generator.contract.PathTemplate.Variable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which paths a template matches. A variable matches one segment that is not empty; the router
 * takes the route whose segments are literal where those of the others are variable.
 *
 * @param segments the segments; a lone empty literal is the root, which has none
 */
record Shape(List<Segment> segments) {
  /** A value that every scalar type takes, or nearly so. */
  private static final String ANY = "1";

  Shape {
    segments = segments.size() == 1 && segments.get(0).equals(new Literal(""))
        ? List.of()
        : List.copyOf(segments);
  }

  static Shape of(PathTemplate path) {
    return new Shape(path.segments());
  }

  /** The same for two templates that match the same paths. */
  String key() {
    return segments.stream()
        .map(segment -> segment instanceof Literal literal ? "=" + literal.text() : "?")
        .collect(Collectors.joining("/"));
  }

  /** The paths that both match, literal wherever one of them is; empty when there are none. */
  Optional<Shape> intersection(Shape other) {
    if (segments.size() != other.segments.size()) {
      return Optional.empty();
    }
    List<Segment> both = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment mine = segments.get(i);
      Segment theirs = other.segments.get(i);
      if (!meet(mine, theirs)) {
        return Optional.empty();
      }
      both.add(mine instanceof Variable ? theirs : mine);
    }
    return Optional.of(new Shape(both));
  }

  private static boolean meet(Segment a, Segment b) {
    if (a instanceof Literal && b instanceof Literal) {
      return a.equals(b);
    }
    return !a.text().isEmpty() && !b.text().isEmpty();
  }

  /** A path that it matches, as it stands in a URL. */
  String example() {
    return segments.stream()
        .map(segment -> segment instanceof Literal literal ? encoded(literal.text()) : ANY)
        .collect(Collectors.joining("/", "/", ""));
  }

  /** Percent-encodes what may not stand in a segment (RFC 3986, section 3.3). */
  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = octet >= '0' && octet <= '9'
          || octet >= 'A' && octet <= 'Z'
          || octet >= 'a' && octet <= 'z'
          || "-._~!$&'()*+,;=:@".indexOf(octet) >= 0;
      encoded.append(plain ? Character.toString(octet) : String.format("%%%02X", octet & 0xFF));
    }
    return encoded.toString();
  }
}
