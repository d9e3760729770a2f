package dev.jetwright.runtime.site;

import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/**
 * A way to compress, and what files are called that were compressed so.
 *
 * @param coding what {@code Content-Encoding} says
 * @param suffix what follows the name of the file
 */
record Precompressed(String coding, String suffix) {
  /** The smallest one first. */
  static final List<Precompressed> ALL = List.of(
      new Precompressed("br", ".br"),
      new Precompressed("zstd", ".zst"),
      new Precompressed("gzip", ".gz"));

  /** How welcome it is to a client: 0 for not at all (RFC 9110, section 12.5.3). */
  double quality(HttpFields request) {
    double any = 0;
    for (String line : request.getValuesList(HttpHeader.ACCEPT_ENCODING)) {
      for (String part : line.split(",")) {
        String[] words = part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
        if (words[0].equals(coding)) {
          return quality(words);
        }
        any = words[0].equals("*") ? quality(words) : any;
      }
    }
    return any;
  }

  private static double quality(String... words) {
    for (int i = 1; i < words.length; i++) {
      if (words[i].startsWith("q=")) {
        Double quality = number(words[i].substring(2));
        return quality == null ? 0 : quality;
      }
    }
    return 1;
  }

  private static @Nullable Double number(String text) {
    return text.matches("[01](\\.[0-9]{0,3})?") ? Double.valueOf(text) : null;
  }
}
