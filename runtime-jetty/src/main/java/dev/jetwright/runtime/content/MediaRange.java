package dev.jetwright.runtime.content;

import dev.jetwright.runtime.form.HeaderParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A media type, or a range of them in {@code Accept}.
 *
 * @param type {@code text}, or {@code *}
 * @param subtype {@code html}, or {@code *}
 * @param parameters what is said beside it, names in lower case
 * @param quality how welcome it is: 0 for not at all, 1 for most
 */
public record MediaRange(
    String type, String subtype, Map<String, String> parameters, double quality) {
  private static final String ANY = "*";
  private static final String QUALITY = "q";
  private static final String CHARSET = "charset";

  /** Specificities: a range of everything, of a type, of a subtype; each parameter adds one. */
  private static final int NO_MATCH = -1;

  private static final int EXACT = 2;

  /** Takes a range apart; null if it is none. */
  public static @Nullable MediaRange of(String text) {
    HeaderParameters found = HeaderParameters.of(text);
    String name = found.value().equals(ANY) ? "*/*" : found.value();
    int slash = name.indexOf('/');
    if (slash <= 0 || slash == name.length() - 1 || name.startsWith("*/") && !name.equals("*/*")) {
      return null;
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    double quality = 1;
    for (Map.Entry<String, String> parameter : found.all().entrySet()) {
      if (parameter.getKey().equals(QUALITY)) {
        // What follows the quality says nothing about the media type.
        quality = quality(parameter.getValue());
        break;
      }
      parameters.put(parameter.getKey(), parameter.getValue());
    }
    return quality < 0
        ? null
        : new MediaRange(name.substring(0, slash), name.substring(slash + 1), parameters, quality);
  }

  /** A number from 0 to 1; less than 0 for anything else. */
  private static double quality(String text) {
    boolean number = !text.isEmpty()
        && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
        && text.chars().filter(c -> c == '.').count() <= 1
        && !text.equals(".");
    double quality = number ? Double.parseDouble(text) : -1;
    return quality > 1 ? -1 : quality;
  }

  /** How narrowly this range says that it takes a media type; less than 0 if it does not. */
  int specificity(MediaRange offer) {
    if (type.equals(ANY)) {
      return matches(offer) ? parameters.size() : NO_MATCH;
    }
    if (!type.equals(offer.type)) {
      return NO_MATCH;
    }
    if (subtype.equals(ANY)) {
      return matches(offer) ? 1 + parameters.size() : NO_MATCH;
    }
    return subtype.equals(offer.subtype) && matches(offer) ? EXACT + parameters.size() : NO_MATCH;
  }

  private boolean matches(MediaRange offer) {
    return parameters.entrySet().stream().allMatch(it -> offer.has(it.getKey(), it.getValue()));
  }

  /** Whether it has a parameter; texts are always UTF-8. */
  private boolean has(String name, String value) {
    String own = parameters.get(name);
    if (name.equals(CHARSET)) {
      return value.toLowerCase(Locale.ROOT).equals(own == null ? "utf-8" : own);
    }
    return value.equalsIgnoreCase(own);
  }
}
