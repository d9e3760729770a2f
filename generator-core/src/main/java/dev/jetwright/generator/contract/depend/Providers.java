package dev.jetwright.generator.contract.depend;

import dev.jetwright.generator.contract.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The providers of a module.
 *
 * @param all every provider, by class and in source order
 */
public record Providers(List<Provider> all) {

  /** No providers. */
  public static final Providers NONE = new Providers(List.of());

  /** Copies the list. */
  public Providers {
    all = List.copyOf(all);
  }

  /** The providers that an author may mean; one, if all is well. */
  public List<Provider> meant(Want want) {
    Stream<Provider> fitting = all.stream()
        .filter(provider -> want.type().map(it -> isOf(provider, it)).orElse(true));
    if (want.chosen().isPresent()) {
      TypeName chosen = want.chosen().get();
      fitting = fitting.filter(provider -> isChosen(provider, chosen));
    }
    List<Provider> named = fitting.toList();
    return want.name().isEmpty() ? unnamed(named) : named(named, want.name());
  }

  private static boolean isOf(Provider provider, ProvidedType type) {
    return provider
        .result()
        .type()
        .filter(it -> it.boxed().equals(type.boxed()))
        .isPresent();
  }

  private static boolean isChosen(Provider provider, TypeName chosen) {
    Optional<ProvidedType> type = provider.result().type();
    return provider.owner().equals(chosen)
        || type.filter(it -> it.raw().equals(chosen)).isPresent();
  }

  private static List<Provider> named(List<Provider> providers, String name) {
    return providers.stream().filter(it -> it.name().equals(name)).toList();
  }

  /** Of several those without a name, which the others have to be told from them. */
  private static List<Provider> unnamed(List<Provider> providers) {
    List<Provider> unnamed = named(providers, "");
    return unnamed.isEmpty() ? providers : unnamed;
  }

  /** The providers of a type, whatever their names. */
  public List<Provider> of(ProvidedType type) {
    return all.stream().filter(it -> isOf(it, type)).toList();
  }
}
