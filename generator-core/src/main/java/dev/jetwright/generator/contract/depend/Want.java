package dev.jetwright.generator.contract.depend;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.TypeName;
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
    Location location) {

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
