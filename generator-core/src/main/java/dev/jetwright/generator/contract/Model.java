package dev.jetwright.generator.contract;

/**
 * A type definition with every type parameter filled in, as it appears on the wire.
 *
 * <p>{@code record Page<T>(List<T> items)} is one definition; {@code Page<Item>} and
 * {@code Page<User>} are two models.
 *
 * @param name the name of its schema: {@code Item}, {@code Page_Item}
 * @param type the type that uses refer to it by
 * @param definition the definition, without type variables
 */
public record Model(String name, NamedType type, TypeDefinition definition) {}
