package dev.jetwright.generator.emit.server.plan;

import dev.jetwright.generator.contract.RateLimit;
import dev.jetwright.generator.contract.RateLimits;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The constants of a generated class that say how often operations may be called. */
public final class QuotaConstants {
  private static final String TYPE = JavaTypes.mark("dev.jetwright.runtime.limit", "Quota");

  /** The end of a line, and the indentation of the next one. */
  private static final String LINE = "\n            ";

  private static final String CHAINED = "\n          ";

  private final JavaNames names;
  private final Map<String, String> nameByValue = new LinkedHashMap<>();

  /** Constants whose names are taken from these. */
  public QuotaConstants(JavaNames names) {
    this.names = names;
  }

  /**
   * What is called to limit something: {@code .limited(PER_MINUTE)} on lines of its own; nothing
   * for no limits.
   */
  public String call(RateLimits limits) {
    if (limits.lifted()) {
      return ".unlimited()";
    }
    return limits.isEmpty()
        ? ""
        : JavaCall.lines(".limited", limits.all().stream().map(this::constant).toList(), "")
            .stream()
            .collect(Collectors.joining(LINE, LINE, ""));
  }

  private String constant(RateLimit limit) {
    return nameByValue.computeIfAbsent(value(limit), value -> names.take(name(limit)));
  }

  /** {@code PER_MINUTE}. */
  private static String name(RateLimit limit) {
    return limit.name().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
  }

  /** What makes it, in lines of their own if there is much to say. */
  private static String value(RateLimit limit) {
    String value = TYPE + ".of(" + JavaLiterals.string(limit.name()) + ", "
        + number(limit.requests()) + ", " + number(limit.seconds()) + ")";
    String key = key(limit.key());
    Optional<String> shared =
        limit.sharedBy().map(name -> ".sharedBy(" + JavaLiterals.string(name) + ")");
    return shared.isEmpty() || key.isEmpty()
        ? value + key + shared.orElse("")
        : value + CHAINED + key + CHAINED + shared.get();
  }

  private static String key(RateLimit.Key key) {
    if (key instanceof RateLimit.Header header) {
      return ".byHeader(" + JavaLiterals.string(header.name()) + ")";
    }
    if (key instanceof RateLimit.Provided value) {
      return ".byValueOf(" + JavaLiterals.string(value.provided().qualifiedName()) + ")";
    }
    return key instanceof RateLimit.All ? ".forAll()" : "";
  }

  /** Digits in groups from five on, as people write them. */
  private static String number(long number) {
    return number < 10_000
        ? String.valueOf(number)
        : String.format(Locale.ROOT, "%,d", number).replace(',', '_');
  }

  /** The constants that were called for. */
  public List<ConstantView> views() {
    return nameByValue.entrySet().stream()
        .map(constant -> new ConstantView(TYPE, constant.getValue(), constant.getKey()))
        .toList();
  }
}
