package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.RateLimit;
import dev.jetwright.generator.contract.RateLimit.Key;
import dev.jetwright.generator.contract.RateLimits;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.RateLimitText.Rate;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads how often operations may be called. */
final class RateLimitReader {
  private static final String NONE = "none";
  private static final Pattern TOKEN = Pattern.compile("[-!#$%&'*+.^_`|~0-9A-Za-z]+");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][-A-Za-z0-9_.]{0,63}");

  private final AnnotationReader annotations;
  private final Findings findings;

  RateLimitReader(AnnotationReader annotations, Findings findings) {
    this.annotations = annotations;
    this.findings = findings;
  }

  /**
   * What the annotations of a place say.
   *
   * @param group what the place is called, if it has several operations
   */
  RateLimits read(List<AnnotationUse> written, Optional<String> group) {
    List<AnnotationUse> uses = uses(written);
    Optional<AnnotationUse> none = uses.stream().filter(this::isNone).findFirst();
    if (none.isPresent()) {
      lifted(none.get(), uses.size());
      return RateLimits.NONE;
    }
    List<RateLimit> limits = new ArrayList<>();
    uses.forEach(use -> limit(use, group).ifPresent(limits::add));
    return new RateLimits(limits, false);
  }

  /** What an application says, which knows no providers. */
  RateLimits ofApplication(List<AnnotationUse> written, String name) {
    RateLimits limits = read(written, Optional.of(name));
    limits
        .wants()
        .forEach(want -> add(
            want.location(),
            "An application cannot count by `" + want.text() + "`, which operations are given.",
            "Write the limit on the interfaces."));
    return limits;
  }

  private static List<AnnotationUse> uses(List<AnnotationUse> written) {
    return written.stream()
        .flatMap(annotation -> annotation.name().equals(Annotations.RATE_LIMITS)
            ? AnnotationReader.nested(annotation).stream()
            : Stream.of(annotation))
        .filter(annotation -> annotation.name().equals(Annotations.RATE_LIMIT))
        .toList();
  }

  private boolean isNone(AnnotationUse use) {
    return use.value("value").orElse(null) instanceof AnnotationValue.Constant constant
        && constant.value() instanceof String text
        && text.strip().equalsIgnoreCase(NONE);
  }

  private void lifted(AnnotationUse none, int uses) {
    if (uses > 1 || none.values().size() > 1) {
      add(
          none.location(),
          "`NONE` says that there is no limit, and something else is said beside it.",
          "Remove what stands beside it, or `NONE`.");
    }
  }

  private Optional<RateLimit> limit(AnnotationUse use, Optional<String> group) {
    Optional<Rate> rate =
        annotations.text(use, "value").flatMap(text -> rate(text, location(use, "value")));
    Optional<Key> key = key(use);
    boolean shared = shared(use, group);
    Optional<String> name = name(use);
    if (rate.isEmpty() || key.isEmpty()) {
      return Optional.empty();
    }
    long seconds = rate.get().seconds();
    return Optional.of(new RateLimit(
        name.orElseGet(() -> (shared ? "shared-" : "") + RateLimit.defaultName(seconds, key.get())),
        rate.get().requests(),
        seconds,
        key.get(),
        group.filter(place -> shared),
        use.location()));
  }

  private Optional<Rate> rate(String text, Location location) {
    RateLimitText read = RateLimitText.read(text);
    read.fault().ifPresent(fault -> add(location, fault.message(), fault.repair()));
    return read.rate();
  }

  private boolean shared(AnnotationUse use, Optional<String> group) {
    boolean shared = annotations.bool(use, "shared").orElse(false);
    if (shared && group.isEmpty()) {
      add(
          location(use, "shared"),
          "A limit of one operation has nobody to be shared with.",
          "Remove `shared`, or write the limit on the interface.");
      return false;
    }
    return shared;
  }

  private Optional<String> name(AnnotationUse use) {
    Optional<String> name = annotations.text(use, "name").filter(text -> !text.isEmpty());
    name.filter(text -> !NAME.matcher(text).matches())
        .ifPresent(text -> add(
            location(use, "name"),
            "`" + text + "` is no name that a header can carry as it is.",
            "Write letters, digits, `-`, `_` and `.`, such as `per-minute`."));
    return name;
  }

  private Optional<Key> key(AnnotationUse use) {
    Optional<String> header = annotations.text(use, "header").filter(text -> !text.isEmpty());
    Optional<AnnotationValue> written = use.value("key");
    if (header.isPresent()) {
      return header(use, header.get(), written.isPresent());
    }
    return written.isEmpty() ? Optional.of(new RateLimit.Address()) : key(written.get());
  }

  private Optional<Key> header(AnnotationUse use, String name, boolean keyed) {
    if (keyed) {
      add(
          use.location(),
          "Requests are counted by a key and by a header, and it can be one of them only.",
          "Remove `key` or `header`, or write `@RateLimit` twice.");
      return Optional.empty();
    }
    if (!TOKEN.matcher(name).matches()) {
      add(
          location(use, "header"),
          "`" + name + "` cannot be the name of a header.",
          "Write letters, digits and `-`, such as `X-Api-Key`.");
      return Optional.empty();
    }
    return Optional.of(new RateLimit.Header(name));
  }

  private static Optional<Key> key(AnnotationValue value) {
    String written = AnnotationReader.type(value).map(TypeName::qualifiedName).orElse("");
    if (written.equals(Annotations.RATE_LIMIT + ".ClientAddress")) {
      return Optional.of(new RateLimit.Address());
    }
    if (written.equals(Annotations.RATE_LIMIT + ".All")) {
      return Optional.of(new RateLimit.All());
    }
    return AnnotationReader.type(value).map(name -> new RateLimit.Provided(name, value.location()));
  }

  private static Location location(AnnotationUse use, String element) {
    return use.value(element).map(AnnotationValue::location).orElse(use.location());
  }

  private void add(Location location, String message, String repair) {
    findings.add(DiagnosticCode.RATE_LIMIT, location, message, repair);
  }
}
