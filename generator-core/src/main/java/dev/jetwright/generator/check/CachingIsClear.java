package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Caching;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code @CacheControl} says are directives of RFC 9111 that do not contradict each other. */
final class CachingIsClear implements Rule {
  private static final Set<String> WITH_SECONDS =
      Set.of("max-age", "s-maxage", "stale-if-error", "stale-while-revalidate");
  private static final Set<String> ALONE = Set.of(
      "immutable",
      "must-revalidate",
      "must-understand",
      "no-cache",
      "no-store",
      "no-transform",
      "private",
      "proxy-revalidate",
      "public");
  private static final List<List<String>> CONTRADICTIONS = List.of(
      List.of("public", "private"),
      List.of("no-store", "public"),
      List.of("no-store", "immutable"),
      List.of("no-store", "s-maxage"),
      List.of("no-cache", "immutable"),
      List.of("private", "s-maxage"));

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      Caching caching = operation.caching();
      Location location = caching.location().orElse(operation.location());
      caching
          .control()
          .flatMap(CachingIsClear::fault)
          .ifPresent(fault -> found.add(
              new Diagnostic(DiagnosticCode.CACHING, location, fault.fact(), fault.repair())));
      caching
          .ownTag()
          .filter(tag -> !operation.isTagged())
          .ifPresent(tag -> found.add(untagged(operation, tag)));
    }
    return found;
  }

  private static Diagnostic untagged(Operation operation, Location tag) {
    return new Diagnostic(
        DiagnosticCode.CACHING,
        tag,
        "`%s` has no answer to GET that is there at once, so that it has no tag of its bytes."
            .formatted(operation.name()),
        "Remove @ETag; a `Download` has a tag of its own, and `Reply` takes one by `etag`.");
  }

  /** What is wrong, and what to do about it. */
  private record Fault(String fact, String repair) {}

  private static Optional<Fault> fault(String control) {
    Map<String, String> directives = new LinkedHashMap<>();
    for (String part : control.split(",", -1)) {
      String directive = part.strip();
      int equals = directive.indexOf('=');
      String name = equals < 0 ? directive : directive.substring(0, equals);
      String value = equals < 0 ? "" : directive.substring(equals + 1);
      Optional<Fault> fault = fault(directive, name, value);
      if (fault.isPresent()) {
        return fault;
      }
      if (directives.put(name, value) != null) {
        return Optional.of(new Fault("`" + name + "` stands there twice.", "Remove one."));
      }
    }
    return contradiction(directives);
  }

  private static Optional<Fault> fault(String directive, String name, String value) {
    if (WITH_SECONDS.contains(name)) {
      return value.matches("\\d{1,10}")
          ? Optional.empty()
          : Optional.of(new Fault(
              "`%s` takes a number of seconds.".formatted(name), "Write `%s=60`.".formatted(name)));
    }
    if (ALONE.contains(name) && directive.equals(name)) {
      return Optional.empty();
    }
    if (ALONE.contains(name)) {
      return Optional.of(
          new Fault("`%s` takes no value.".formatted(name), "Write `%s`.".formatted(name)));
    }
    return Optional.of(new Fault(
        "`%s` is no directive of Cache-Control.".formatted(directive),
        "Write directives in lower case with commas between them, such as \"public, max-age=60\"; "
            + "others can be set by `Reply.header`."));
  }

  private static Optional<Fault> contradiction(Map<String, String> directives) {
    boolean kept = directives.containsKey("no-store")
        && !directives.getOrDefault("max-age", "0").matches("0+");
    if (kept) {
      return Optional.of(contradiction("no-store", "max-age"));
    }
    return CONTRADICTIONS.stream()
        .filter(pair -> directives.keySet().containsAll(pair))
        .findFirst()
        .map(pair -> contradiction(pair.get(0), pair.get(1)));
  }

  private static Fault contradiction(String one, String other) {
    return new Fault(
        "`%s` and `%s` contradict each other.".formatted(one, other), "Remove one of them.");
  }
}
