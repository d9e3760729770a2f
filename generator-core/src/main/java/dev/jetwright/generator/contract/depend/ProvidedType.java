package dev.jetwright.generator.contract.depend;

import dev.jetwright.generator.contract.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Any type of Java, as it is written; two are the same if they are spelled the same.
 *
 * @param form the type with {@code %s} for each name: {@code %s<%s>}
 * @param names the names, in order: {@code java.util.List}, {@code shop.Item}
 */
public record ProvidedType(String form, List<TypeName> names) {
  private static final Map<String, String> BOXES = Map.of(
      "boolean", "Boolean",
      "byte", "Byte",
      "char", "Character",
      "double", "Double",
      "float", "Float",
      "int", "Integer",
      "long", "Long",
      "short", "Short");

  /** Copies the names. */
  public ProvidedType {
    names = List.copyOf(names);
  }

  /** The type of a declared name without type arguments. */
  public static ProvidedType of(TypeName name) {
    return new ProvidedType("%s", List.of(name));
  }

  /** The type as a message spells it, with simple names. */
  public String text() {
    return spelled(TypeName::simpleName);
  }

  /** The type with its names spelled as somebody likes. */
  public String spelled(Function<TypeName, String> spelling) {
    return form.formatted(names.stream().map(spelling).toArray());
  }

  /** The same as a reference: {@code Integer} for {@code int}. */
  public ProvidedType boxed() {
    String box = BOXES.get(form);
    return box == null ? this : of(new TypeName("java.lang", box));
  }

  /** The keywords of the primitives. */
  static Set<String> primitives() {
    return BOXES.keySet();
  }

  /** Whether it is a primitive. */
  public boolean isPrimitive() {
    return BOXES.containsKey(form);
  }

  /** The declared type, without its arguments; of a primitive its box. */
  public TypeName raw() {
    List<TypeName> own = boxed().names();
    return own.isEmpty() ? new TypeName("", form) : own.get(0);
  }
}
