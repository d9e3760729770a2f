package dev.jetwright;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions that a request names: what {@code If-Match} and {@code If-None-Match} say (RFC 9110,
 * section 13.1).
 *
 * <pre>{@code
 * @Put("/{itemId}")
 * Item replace(int itemId, @Header("If-Match") Optional<EntityTags> ifMatch, Item item)
 *     throws PreconditionFailed;
 *
 * ifMatch.ifPresent(tags -> tags.require(stored.version()));      // 412 if it has changed since
 * }</pre>
 *
 * <p>Conditions of requests that only read are judged by the server: see {@link ETag}. Before
 * something is changed only the operation knows what is there.
 */
@ScalarType
public final class EntityTags {
  private static final String ANY = "*";
  private static final Pattern TAG =
      Pattern.compile("\\s*,?\\s*((?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")\\s*(?=,|$)");
  private static final Pattern VERSION = Pattern.compile("[\\x21\\x23-\\x7E]*");

  private final List<String> tags;

  private EntityTags(List<String> tags) {
    this.tags = tags;
  }

  /** Reads {@code "v7", W/"v8"} or {@code *}. */
  public static EntityTags parse(String header) {
    if (header.strip().equals(ANY)) {
      return new EntityTags(List.of(ANY));
    }
    List<String> tags = new ArrayList<>();
    Matcher tag = TAG.matcher(header);
    int end = 0;
    while (tag.find(end) && tag.start() == end) {
      tags.add(tag.group(1));
      end = tag.end();
    }
    if (tags.isEmpty() || end < header.length()) {
      throw new IllegalArgumentException("entity tags stand in quotes, such as \"v7\", \"v8\"");
    }
    return new EntityTags(List.copyOf(tags));
  }

  /** Puts a version in quotes, as {@code ETag} has it. */
  static String quoted(String version) {
    if (!VERSION.matcher(version).matches()) {
      throw new IllegalArgumentException(
          "A version is printable ASCII without blanks and quotes, not " + version);
    }
    return '"' + version + '"';
  }

  /** Whether it is {@code *}, which stands for every version. */
  public boolean isAny() {
    return tags.equals(List.of(ANY));
  }

  /** The tags as they were written, quotes and all; {@code *} alone for every version. */
  public List<String> tags() {
    return tags;
  }

  /**
   * Whether a version is among them, as {@code If-Match} asks: weak ones never are.
   *
   * @param version with or without quotes
   */
  public boolean matches(String version) {
    String tag = tag(version);
    return isAny() || !tag.startsWith("W/") && tags.contains(tag);
  }

  /**
   * Whether a version is among them, as {@code If-None-Match} asks: weak ones are as good as
   * others.
   *
   * @param version with or without quotes
   */
  public boolean matchesWeakly(String version) {
    String opaque = opaque(tag(version));
    return isAny() || tags.stream().anyMatch(tag -> opaque(tag).equals(opaque));
  }

  /**
   * Ends the operation with 412 unless a version is among them, as {@code If-Match} asks.
   *
   * @param version with or without quotes
   */
  public void require(String version) {
    if (!matches(version)) {
      throw new PreconditionFailed();
    }
  }

  private static String tag(String version) {
    return version.endsWith("\"") ? version : quoted(version);
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  /** What the header says. */
  @Override
  public String toString() {
    return String.join(", ", tags);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EntityTags that && that.tags.equals(tags);
  }

  @Override
  public int hashCode() {
    return tags.hashCode();
  }
}
