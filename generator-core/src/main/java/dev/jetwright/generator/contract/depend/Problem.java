package dev.jetwright.generator.contract.depend;

import dev.jetwright.generator.contract.Location;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why what an operation depends on cannot be made.
 *
 * @param kind what is wrong
 * @param path the way there: {@code Orders.place}, {@code Carts.cart}
 * @param subject what stands at its end: {@code Database}
 * @param candidates the providers that it is about
 * @param location where it is asked for
 */
public record Problem(
    Kind kind, List<String> path, String subject, List<Provider> candidates, Location location) {

  /** Copies the lists. */
  public Problem {
    path = List.copyOf(path);
    candidates = List.copyOf(candidates);
  }

  /** What may be wrong. */
  public enum Kind {
    /** Nobody provides it. */
    MISSING,
    /** Several provide it. */
    AMBIGUOUS,
    /** It is needed to make itself. */
    CYCLIC,
    /** It does not live as long as what needs it. */
    SCOPE,
    /** It may be null, and a parameter may not. */
    NULLABLE,
    /** It returns nothing, and a parameter takes it. */
    NOTHING,
    /** The body is read as two different things. */
    BODY,
    /** An argument is missing. */
    ARGUMENT_MISSING,
    /** An argument is given that nobody takes. */
    ARGUMENT_UNKNOWN,
    /** An argument does not fit its type. */
    ARGUMENT_TYPE,
    /** The applications of a service have different guards. */
    GUARDS_DIFFER
  }

  /** {@code Orders.place -> Carts.cart -> ?? Database}. */
  public String way() {
    String way = path.stream().map(it -> it + " -> ").collect(Collectors.joining());
    return way + mark() + subject;
  }

  private String mark() {
    return kind == Kind.MISSING || kind == Kind.AMBIGUOUS ? "?? " : "";
  }
}
