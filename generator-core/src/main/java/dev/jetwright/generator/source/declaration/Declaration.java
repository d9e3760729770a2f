package dev.jetwright.generator.source.declaration;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.TypeName;
import java.util.List;
import java.util.Optional;

/** A declared type. */
public interface Declaration {

  /** The kinds of declared types. */
  enum Kind {
    RECORD("record"),
    ENUM("enum"),
    INTERFACE("interface"),
    CLASS("class"),
    ANNOTATION("annotation");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The kind as a message names it. */
    public String word() {
      return word;
    }
  }

  /** From where a type can be named, the types around it included. */
  enum Access {
    /** From everywhere. */
    PUBLIC,
    /** From its package. */
    PACKAGE,
    /** From inside the type around it. */
    PRIVATE
  }

  /** Its name. */
  TypeName name();

  /** What kind of type it is. */
  Kind kind();

  /** From where it can be named. */
  Access access();

  /** Whether its direct subtypes are known: a sealed type. */
  boolean isSealed();

  /** The names of its type parameters, in order. */
  List<String> typeParameters();

  /** The types that it extends and implements, as written. */
  List<TypeReference> superTypes();

  /** The direct subtypes of a sealed type, as {@code permits} lists them or its file implies. */
  List<TypeReference> permitted();

  /** The components of a record, in order. */
  List<Member> components();

  /** The constants of an enum, in order. */
  List<Member> constants();

  /** The public fields that belong to an instance. */
  List<Member> publicFields();

  /** The fields of an instance that it declares itself, in order, whoever sees them. */
  List<Field> fields();

  /** Its constructors, with the one that the compiler makes for a class. */
  List<Constructor> constructors();

  /** Whether it cannot be made itself: an abstract class. */
  boolean isAbstract();

  /** What a method without parameters or a field of an enum's constant holds, if that is known. */
  Optional<Object> enumValue(String constant, String member);

  /** The elements of an annotation type, in order. */
  List<AnnotationElement> elements();

  /** The methods that it declares itself, in order. */
  List<Method> methods();

  /** The annotations of its constructors and their parameters. */
  List<AnnotationUse> constructorAnnotations();

  /** Whether a record's canonical constructor has a body of its own, or nobody can tell. */
  boolean hasConstructorBody();

  /** The value of a constant variable that it declares itself: a string, boolean or number. */
  Optional<Object> constant(String name);

  /** Its annotations. */
  List<AnnotationUse> annotations();

  /** Its doc comment. */
  DocComment doc();

  /** Where its name stands. */
  Location location();
}
