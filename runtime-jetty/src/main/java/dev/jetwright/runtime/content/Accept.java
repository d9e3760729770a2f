package dev.jetwright.runtime.content;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/**
 * What a client would like to be answered in (RFC 9110, section 12.5.1).
 *
 * <p>The most specific range that takes a media type says how welcome it is. What cannot be read is
 * passed over; if nothing is left, everything is welcome.
 */
public final class Accept {
  private static final String ANYTHING = "*/*";

  private final List<MediaRange> ranges = new ArrayList<>();

  private Accept() {}

  /** The place of the media type that suits the client best; less than 0 if none does. */
  public static int best(HttpFields headers, List<MediaRange> offers) {
    String simple = simple(headers);
    if (simple != null && (simple.isEmpty() || simple.equals(ANYTHING))) {
      return 0;
    }
    Accept accept = new Accept();
    for (HttpField field : headers) {
      if (field.getHeader() == HttpHeader.ACCEPT && field.getValue() != null) {
        accept.add(field.getValue());
      }
    }
    return accept.ranges.isEmpty() ? 0 : accept.best(offers);
  }

  /** The value if there is one line at most; no value is as good as an empty one. */
  private static @Nullable String simple(HttpFields headers) {
    String value = null;
    for (HttpField field : headers) {
      if (field.getHeader() == HttpHeader.ACCEPT) {
        if (value != null) {
          return null;
        }
        value = String.valueOf(field.getValue()).strip();
      }
    }
    return value == null ? "" : value;
  }

  /** Adds the ranges of a line, which commas part, except for those in quotes. */
  private void add(String line) {
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i <= line.length(); i++) {
      char c = i == line.length() ? ',' : line.charAt(i);
      if (c == '\\' && quoted) {
        i++;
      } else if (c == '"' && i < line.length()) {
        quoted = !quoted;
      } else if (c == ',' && (!quoted || i == line.length())) {
        MediaRange range = MediaRange.of(line.substring(start, i));
        if (range != null) {
          ranges.add(range);
        }
        start = i + 1;
      }
    }
  }

  private int best(List<MediaRange> offers) {
    int best = -1;
    double bestQuality = 0;
    int bestSpecificity = -1;
    for (int i = 0; i < offers.size(); i++) {
      MediaRange range = narrowest(offers.get(i));
      if (range == null || range.quality() == 0) {
        continue;
      }
      int specificity = range.specificity(offers.get(i));
      if (range.quality() > bestQuality
          || range.quality() == bestQuality && specificity > bestSpecificity) {
        best = i;
        bestQuality = range.quality();
        bestSpecificity = specificity;
      }
    }
    return best;
  }

  /** The range that speaks most narrowly of a media type; of several the most welcoming one. */
  private @Nullable MediaRange narrowest(MediaRange offer) {
    MediaRange narrowest = null;
    int most = -1;
    for (MediaRange range : ranges) {
      int specificity = range.specificity(offer);
      if (specificity > most
          || specificity == most && narrowest != null && range.quality() > narrowest.quality()) {
        narrowest = range;
        most = specificity;
      }
    }
    return narrowest;
  }
}
