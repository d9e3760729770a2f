package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Optional;

/**
 * What few properties have.
 *
 * @param outputName its name in answers, where that is another one than in requests
 * @param aliases names that requests may use in place of its own
 * @param access which way it travels
 * @param secret whether its value is never shown to anyone
 * @param required whether a request must name it, even if only with null
 * @param inclusion when an answer leaves it out
 * @param accessor how Java reads it, where it is not the component's accessor: {@code getName()},
 *     {@code name} (a field), {@code address().street()} (of an inner object)
 * @param factory what makes its value when a request leaves it out
 * @param style how it stands in a request when its record is one of parameters
 * @param views the views of {@code @JsonView} that it is part of; none for all of them
 * @param notes what its schema says beside its type
 */
public record PropertyTraits(
    Optional<String> outputName,
    List<String> aliases,
    Access access,
    boolean secret,
    boolean required,
    Inclusion inclusion,
    Optional<String> accessor,
    Optional<DefaultFactory> factory,
    ParameterStyle style,
    List<TypeName> views,
    SchemaNotes notes) {

  /** A property like any other. */
  public static final PropertyTraits NONE = new PropertyTraits(
      Optional.empty(),
      List.of(),
      Access.BOTH,
      false,
      false,
      Inclusion.ALWAYS,
      Optional.empty(),
      Optional.empty(),
      ParameterStyle.PLAIN,
      List.of(),
      SchemaNotes.NONE);

  /** Copies the lists. */
  public PropertyTraits {
    aliases = List.copyOf(aliases);
    views = List.copyOf(views);
  }

  /** The same traits with another way. */
  public PropertyTraits withAccess(Access other) {
    return new PropertyTraits(
        outputName,
        aliases,
        other,
        secret,
        required,
        inclusion,
        accessor,
        factory,
        style,
        views,
        notes);
  }

  /** The same traits, read in Java in another way. */
  public PropertyTraits withAccessor(String other) {
    return new PropertyTraits(
        outputName,
        aliases,
        access,
        secret,
        required,
        inclusion,
        Optional.of(other),
        factory,
        style,
        views,
        notes);
  }

  /** The same traits, left out of answers on another condition. */
  public PropertyTraits withInclusion(Inclusion other) {
    return new PropertyTraits(
        outputName,
        aliases,
        access,
        secret,
        required,
        other,
        accessor,
        factory,
        style,
        views,
        notes);
  }

  /** The same traits with other names. */
  public PropertyTraits withNames(Optional<String> output, List<String> others) {
    return new PropertyTraits(
        output, others, access, secret, required, inclusion, accessor, factory, style, views,
        notes);
  }

  /** The same traits in another style. */
  public PropertyTraits withStyle(ParameterStyle other) {
    return new PropertyTraits(
        outputName,
        aliases,
        access,
        secret,
        required,
        inclusion,
        accessor,
        factory,
        other,
        views,
        notes);
  }
}
