package dev.jetwright.generator.source.declaration;

import dev.jetwright.generator.contract.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A Java type with its names resolved. */
public sealed interface JavaType {

  /** The type as a message spells it, with simple names. */
  String text();

  /** Calls the method of this kind of type. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A primitive type, or {@code void}.
   *
   * @param text its keyword
   */
  record Primitive(String text) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.primitive(this);
    }
  }

  /**
   * A declared type.
   *
   * @param name its name
   * @param arguments its type arguments; none for a raw type
   */
  record Declared(TypeName name, List<TypeReference> arguments) implements JavaType {

    /** Copies the arguments. */
    public Declared {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String text() {
      return arguments.isEmpty()
          ? name.simpleName()
          : arguments.stream()
              .map(argument -> argument.type().text())
              .collect(Collectors.joining(", ", name.simpleName() + "<", ">"));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.declared(this);
    }
  }

  /**
   * A type parameter of the declaration around.
   *
   * @param text its name
   */
  record Variable(String text) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.variable(this);
    }
  }

  /**
   * An array.
   *
   * @param component the type of its elements
   */
  record Array(TypeReference component) implements JavaType {
    @Override
    public String text() {
      return component.type().text() + "[]";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.array(this);
    }
  }

  /**
   * A wildcard between angle brackets.
   *
   * @param text as written
   * @param bound what stands after {@code extends} or {@code super}
   */
  record Wildcard(String text, Optional<TypeReference> bound) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.wildcard(this);
    }
  }

  /**
   * A name that no type goes by.
   *
   * @param text the name as written
   * @param reason what to tell the author; empty when it has been told already
   */
  record Unresolved(String text, Optional<Reason> reason) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unresolved(this);
    }
  }

  /**
   * Why a name has no type.
   *
   * @param message what is
   * @param repair what to do about it
   */
  record Reason(String message, String repair) {}

  /**
   * One answer for each kind of type.
   *
   * @param <R> the answer
   */
  interface Visitor<R> {
    /** A primitive type, or {@code void}. */
    R primitive(Primitive type);

    /** A class, interface, record or enum. */
    R declared(Declared type);

    /** A type parameter. */
    R variable(Variable type);

    /** An array. */
    R array(Array type);

    /** A wildcard. */
    R wildcard(Wildcard type);

    /** A name without a type. */
    R unresolved(Unresolved type);
  }
}
