package dev.jetwright.generator.contract.depend;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * What an author asks for with {@code @Depends}.
 *
 * @param parameter the name of the parameter that takes it; empty for a guard
 * @param type the type of the parameter that takes it; none for a guard
 * @param chosen the class that is named: a provided type, or one with providers
 * @param name the name of the provider; empty for one without
 * @param given what its arguments are given
 * @param nullable whether the parameter may be null
 * @param parallel whether it may be made beside others
 * @param scopes the scopes that are asked for here
 * @param isInherited whether it is a guard of something around
 * @param location where it is asked for
 */
public record Want(
    String parameter,
    Optional<ProvidedType> type,
    Optional<TypeName> chosen,
    String name,
    Given given,
    boolean nullable,
    boolean parallel,
    List<Access.Scope> scopes,
    boolean isInherited,
    Location location) {

  /** Copies the list. */
  public Want {
    scopes = List.copyOf(scopes);
  }

  /** The same where scopes are asked for. */
  public Want asking(List<Access.Scope> others) {
    return new Want(
        parameter, type, chosen, name, given, nullable, parallel, others, isInherited, location);
  }

  /** The same as a guard of something around. */
  Want inherited() {
    return new Want(
        parameter, type, chosen, name, given, nullable, parallel, scopes, true, location);
  }

  /** What is asked for, wherever that is written. */
  static List<Want> withoutPlaces(List<Want> wants) {
    return wants.stream()
        .map(it -> new Want(
            it.parameter,
            it.type,
            it.chosen,
            it.name,
            it.given,
            it.nullable,
            it.parallel,
            it.scopes,
            it.isInherited,
            Location.of("")))
        .toList();
  }

  /** Whether its value is forgotten. */
  public boolean isGuard() {
    return type.isEmpty();
  }

  /** What is asked for, as a message calls it: {@code Database}, {@code Connection "reports"}. */
  public String text() {
    String what =
        type.map(ProvidedType::text).or(() -> chosen.map(TypeName::simpleName)).orElse("?");
    return name.isEmpty() ? what : what + " \"" + name + "\"";
  }
}
