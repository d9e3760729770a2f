package dev.jetwright.generator.contract.security;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What requests of an operation must prove themselves with: alternatives, of which each is
 * credentials that are needed together.
 *
 * <pre>{@code
 * Security.of(token).and(Security.of(key))       // both
 * Security.of(token).or(Security.of(key))        // one of them
 * Security.of(token).optional()                  // or nothing
 * }</pre>
 *
 * @param alternatives the alternatives, each once; one that is empty asks for nothing
 */
public record Security(List<Alternative> alternatives) {
  private static final Alternative NOTHING = new Alternative(List.of());

  /** Nothing is asked for. */
  public static final Security NONE = new Security(List.of(NOTHING));

  /** Takes each alternative once, and puts nothing at the end. */
  public Security {
    alternatives = alternatives.stream()
        .distinct()
        .sorted(Comparator.comparing(Alternative::isNothing))
        .toList();
  }

  /**
   * Credentials that are needed together.
   *
   * @param uses the credentials, each scheme once
   */
  public record Alternative(List<Use> uses) {

    /** Copies the list. */
    public Alternative {
      uses = List.copyOf(uses);
    }

    /** Whether it asks for nothing. */
    public boolean isNothing() {
      return uses.isEmpty();
    }

    /** Whether one request can carry them: it has one {@code Authorization} header. */
    public boolean isPossible() {
      return uses.stream()
              .map(use -> use.scheme().authorization())
              .filter(word -> !word.isEmpty())
              .distinct()
              .count()
          <= 1;
    }

    private Alternative and(Alternative other) {
      List<Use> all = new ArrayList<>(uses);
      for (Use use : other.uses) {
        int known = all.stream()
            .map(Use::scheme)
            .map(SecurityScheme::name)
            .toList()
            .indexOf(use.scheme().name());
        if (known < 0) {
          all.add(use);
        } else {
          all.set(known, all.get(known).with(use.scopes()));
        }
      }
      return new Alternative(all);
    }
  }

  /**
   * A credential, and what it must have been issued for.
   *
   * @param scheme the scheme
   * @param scopes the scopes, each once
   */
  public record Use(SecurityScheme scheme, List<String> scopes) {

    /** Copies the list. */
    public Use {
      scopes = List.copyOf(scopes);
    }

    private Use with(List<String> more) {
      Set<String> all = new LinkedHashSet<>(scopes);
      all.addAll(more);
      return new Use(scheme, List.copyOf(all));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Use use
          && use.scheme.name().equals(scheme.name())
          && use.scopes.equals(scopes);
    }

    @Override
    public int hashCode() {
      return Objects.hash(scheme.name(), scopes);
    }
  }

  /** A credential. */
  public static Security of(SecurityScheme scheme, List<String> scopes) {
    return new Security(List.of(new Alternative(List.of(new Use(scheme, scopes)))));
  }

  /** This and another one. */
  public Security and(Security other) {
    List<Alternative> both = alternatives.stream()
        .flatMap(one -> other.alternatives.stream().map(one::and))
        .toList();
    List<Alternative> possible = both.stream().filter(Alternative::isPossible).toList();
    return new Security(possible.isEmpty() ? both : possible);
  }

  /** This or another one. */
  public Security or(Security other) {
    return new Security(
        Stream.concat(alternatives.stream(), other.alternatives.stream()).toList());
  }

  /** This or nothing. */
  public Security optional() {
    return or(NONE);
  }

  /** The same where nothing is not enough. */
  public Security required() {
    return new Security(
        alternatives.stream().filter(alternative -> !alternative.isNothing()).toList());
  }

  /** Whether any credential is spoken of. */
  public boolean isAsked() {
    return alternatives.stream().anyMatch(alternative -> !alternative.isNothing());
  }

  /** Whether a request without credentials is refused. */
  public boolean isRequired() {
    return alternatives.stream().noneMatch(Alternative::isNothing);
  }

  /** Every scheme, in order. */
  public List<SecurityScheme> schemes() {
    return uses().map(Use::scheme).distinct().toList();
  }

  /** What requests without credentials are told, each once. */
  public List<String> challenges() {
    return uses().map(use -> use.scheme().challenge(use.scopes())).distinct().toList();
  }

  /** Every scope, in order. */
  public List<String> scopes() {
    return uses().flatMap(use -> use.scopes().stream()).distinct().toList();
  }

  private Stream<Use> uses() {
    return alternatives.stream().flatMap(alternative -> alternative.uses().stream());
  }
}
