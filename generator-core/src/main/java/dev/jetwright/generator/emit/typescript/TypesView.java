package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code types.ts}: the types of the contract, by name.
 *
 * @param source what it is generated from
 * @param imports the import statements
 * @param types the types
 */
record TypesView(String source, List<String> imports, List<DeclaredType> types) {

  static TypesView of(Contract contract, ExportedNames names, Directions directions) {
    ImportLines imports = new ImportLines("./", ImportLines.TYPES);
    TypeScriptTypes spelling = new TypeScriptTypes(contract, names, imports);
    List<DeclaredType> types = new ArrayList<>();
    for (TypeDefinition definition : contract.types()) {
      Direction main = directions.mainDirection(definition.name());
      boolean open = directions.isReceived(definition.name());
      types.add(definition.accept(new Declaration(names, spelling, imports, main, open)));
      if (directions.hasSentForm(definition.name())) {
        Direction sent = Direction.SENT;
        types.add(definition.accept(new Declaration(names, spelling, imports, sent, open)));
      }
    }
    return new TypesView(contract.application().packageName(), imports.lines(), types);
  }

  /** A type; one of the four is there. */
  record DeclaredType(
      Optional<ObjectType> object,
      Optional<EnumType> enumeration,
      Optional<UnionType> union,
      Optional<AliasType> alias) {

    static DeclaredType of(ObjectType object) {
      return new DeclaredType(
          Optional.of(object), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static DeclaredType of(EnumType enumeration) {
      return new DeclaredType(
          Optional.empty(), Optional.of(enumeration), Optional.empty(), Optional.empty());
    }

    static DeclaredType of(UnionType union) {
      return new DeclaredType(
          Optional.empty(), Optional.empty(), Optional.of(union), Optional.empty());
    }

    static DeclaredType of(AliasType alias) {
      return new DeclaredType(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(alias));
    }
  }

  /**
   * An object.
   *
   * @param doc its comment
   * @param name its name, with its type parameters
   * @param empty whether it has no properties
   * @param properties its properties
   */
  record ObjectType(List<String> doc, String name, boolean empty, List<PropertyView> properties) {}

  /**
   * A text out of a list: a type, and an object with the texts.
   *
   * @param doc its comment
   * @param name its name
   * @param constants the texts
   * @param open whether there may be others
   * @param unknown the type of the others
   */
  record EnumType(
      List<String> doc, String name, List<Constant> constants, boolean open, String unknown) {}

  /**
   * Another name for a type.
   *
   * @param doc its comment
   * @param name its name, with its type parameters
   * @param type the type
   */
  record AliasType(List<String> doc, String name, String type) {}

  /**
   * A text of an enum.
   *
   * @param doc its comment
   * @param name its name in Java
   * @param value the text
   */
  record Constant(List<String> doc, String name, String value) {}

  /**
   * An object that is one of several.
   *
   * @param doc its comment
   * @param name its name, with its type parameters
   * @param variants all but the last
   * @param last the last
   */
  record UnionType(List<String> doc, String name, List<String> variants, String last) {}
}
