package dev.jetwright.generator.source;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters that doc comments spell as {@code &lt;} and the like. */
final class HtmlEntities {
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]+|[A-Za-z]+);");
  private static final Map<String, String> ENTITIES = Map.ofEntries(
      Map.entry("lt", "<"),
      Map.entry("gt", ">"),
      Map.entry("amp", "&"),
      Map.entry("quot", "\""),
      Map.entry("apos", "'"),
      Map.entry("nbsp", " "),
      Map.entry("mdash", "\u2014"),
      Map.entry("ndash", "\u2013"),
      Map.entry("hellip", "\u2026"),
      Map.entry("copy", "\u00a9"),
      Map.entry("euro", "\u20ac"),
      Map.entry("times", "\u00d7"));

  private HtmlEntities() {}

  /** Where an entity that starts at a place ends; that place itself if none starts there. */
  static int end(String text, int at) {
    Matcher entity = ENTITY.matcher(text).region(at, text.length());
    return entity.lookingAt() ? entity.end() : at;
  }

  /** A text with the entities that are known replaced. */
  static String decode(String text) {
    return ENTITY.matcher(text).replaceAll(match -> {
      String name = match.group(1);
      if (name.startsWith("#")) {
        return Matcher.quoteReplacement(character(name.substring(1), match.group()));
      }
      return Matcher.quoteReplacement(ENTITIES.getOrDefault(name, match.group()));
    });
  }

  private static String character(String digits, String otherwise) {
    try {
      int code = digits.charAt(0) == 'x' || digits.charAt(0) == 'X'
          ? Integer.parseInt(digits.substring(1), 16)
          : Integer.parseInt(digits);
      return Character.toString(code);
    } catch (IllegalArgumentException notACharacter) {
      return otherwise;
    }
  }
}
