package dev.jetwright.generator.contract.depend;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.security.SecurityScheme;
import java.util.List;
import java.util.Optional;

/** What a parameter of an operation or of a provider is given. */
public sealed interface Argument {

  /** Calls the method of this kind of argument. */
  <R> R accept(Visitor<R> visitor);

  /**
   * What the request carries.
   *
   * @param parameter the parameter; its name is that of the variable with its value
   */
  record Bound(Parameter parameter) implements Argument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bound(this);
    }
  }

  /**
   * What an author asks for, before it is known who provides it.
   *
   * @param want what is asked for
   */
  record Wanted(Want want) implements Argument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.wanted(this);
    }
  }

  /**
   * What a provider has made.
   *
   * @param provision the call of the provider
   */
  record Provided(Provision provision) implements Argument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.provided(this);
    }
  }

  /**
   * A credential, which is taken from the request before anything else of it is judged.
   *
   * @param name the parameter's name; in an operation one of its own
   * @param presence whether a request may do without
   * @param scheme what it is
   * @param scopes what it must have been issued for
   * @param location where it is declared
   */
  record Credential(
      String name, Nullness presence, SecurityScheme scheme, List<String> scopes, Location location)
      implements Argument {

    /** Copies the list. */
    public Credential {
      scopes = List.copyOf(scopes);
    }

    /** The same where it must have been issued for something. */
    Credential of(List<String> others) {
      return new Credential(name, presence, scheme, others, location);
    }

    /** The same under another name. */
    Credential named(String other) {
      return new Credential(other, presence, scheme, scopes, location);
    }

    /** Whether the two are the same part of a request. */
    boolean isSame(Credential other) {
      return presence == other.presence
          && scheme.isSame(other.scheme)
          && scopes.equals(other.scopes);
    }

    /** What it is in Java. */
    public ProvidedType type() {
      TypeName value = scheme.kind() == SecurityScheme.Kind.BASIC
          ? new TypeName("dev.jetwright", "BasicCredentials")
          : new TypeName("java.lang", "String");
      return presence == Nullness.OPTIONAL
          ? new ProvidedType("%s<%s>", List.of(new TypeName("java.util", "Optional"), value))
          : ProvidedType.of(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.credential(this);
    }
  }

  /**
   * What the server knows.
   *
   * @param kind what it is
   * @param scopes the scopes that are asked for where it is taken
   * @param location where it is declared
   */
  record Context(Kind kind, List<String> scopes, Location location) implements Argument {

    /** Copies the list. */
    public Context {
      scopes = List.copyOf(scopes);
    }

    /** The same where these scopes are asked for. */
    Context of(List<String> others) {
      return new Context(kind, others, location);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.context(this);
    }
  }

  /**
   * What the server remembers of the client: a {@code Session}.
   *
   * @param name the parameter's name
   * @param part what the value is called where sessions are kept
   * @param value the type of what is remembered
   * @param location where it is declared
   */
  record Remembered(String name, String part, TypeUse value, Location location)
      implements Argument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remembered(this);
    }
  }

  /** What the server knows about a request. */
  enum Kind {
    /** The request itself. */
    REQUEST,
    /** What is to be done after the answer. */
    TASKS,
    /** The scopes that the operation asks for. */
    SCOPES,
    /** The operation. */
    OPERATION
  }

  /**
   * What is written where a provider is asked for.
   *
   * @param name the parameter's name
   * @param attribute the attribute of an alias that gives it
   * @param type its type
   * @param text what is written; at a provider its default, if it has one
   * @param constants the constants of its type, if that is an enum
   * @param location where it is declared
   */
  record Literal(
      String name,
      String attribute,
      ProvidedType type,
      Optional<String> text,
      Optional<Constants> constants,
      Location location)
      implements Argument {

    /** The same with another text. */
    public Literal with(String other) {
      return new Literal(name, attribute, type, Optional.of(other), constants, location);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.literal(this);
    }
  }

  /**
   * The constants of an enum.
   *
   * @param type the enum
   * @param names their names, in order
   */
  record Constants(TypeName type, List<String> names) {}

  /**
   * One answer for each kind of argument.
   *
   * @param <R> the answer
   */
  interface Visitor<R> {
    /** What the request carries. */
    R bound(Bound bound);

    /** What is asked for. */
    R wanted(Wanted wanted);

    /** What a provider has made. */
    R provided(Provided provided);

    /** A credential. */
    R credential(Credential credential);

    /** What the server knows. */
    R context(Context context);

    /** What the server remembers of the client. */
    R remembered(Remembered remembered);

    /** What is written in the source. */
    R literal(Literal literal);
  }
}
