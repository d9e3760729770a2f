package dev.jetwright.generator.emit.java;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.TypeVariable;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The types of a contract as Java spells them, with every name marked: {@code `java.util/List`<
 * `shop/Item`>}, between backquotes and with a slash between package and type.
 */
public final class JavaTypes {
  private static final String API = "dev.jetwright";

  private final UnaryOperator<TypeName> names;
  private final String nullable;
  private final String runtime;
  private final boolean hasCustomScalars;

  /** The user's own types. */
  public JavaTypes() {
    this(UnaryOperator.identity(), "", API, true);
  }

  /**
   * Types of another place, such as those of an SDK.
   *
   * @param names the Java type that stands for a type of the contract
   * @param runtime the package of the SDK's support files
   */
  public JavaTypes(UnaryOperator<TypeName> names, String runtime) {
    this(names, "", runtime, false);
  }

  private JavaTypes(
      UnaryOperator<TypeName> names, String nullable, String runtime, boolean hasCustomScalars) {
    this.names = names;
    this.nullable = nullable;
    this.runtime = runtime;
    this.hasCustomScalars = hasCustomScalars;
  }

  /**
   * The same types, and those that may be null say so.
   *
   * @param annotation the marked annotation type, for uses of types
   */
  public JavaTypes annotating(String annotation) {
    return new JavaTypes(names, "@" + annotation + " ", runtime, hasCustomScalars);
  }

  /** A name that {@link JavaPackage#file} will import or qualify. */
  public static String mark(TypeName name) {
    return "`" + name.packageName() + "/" + name.nestedName() + "`";
  }

  /** A name that {@link JavaPackage#file} will import or qualify. */
  public static String mark(String packageName, String nestedName) {
    return mark(new TypeName(packageName, nestedName));
  }

  /** The type of a variable, parameter or component: {@code int}, {@code Optional<Integer>}. */
  public String declared(TypeUse use) {
    return isPrimitive(use) ? present(use) : argument(use);
  }

  /** The type between angle brackets: {@code Integer}, {@code Optional<Integer>}. */
  public String argument(TypeUse use) {
    String boxed = boxed(use);
    return switch (use.nullness()) {
      case REQUIRED -> boxed;
      case OPTIONAL -> mark("java.util", "Optional") + "<" + boxed + ">";
      case NULLABLE -> nullable + boxed;
      case UPDATE -> mark(runtime, "Update") + "<" + boxed + ">";
    };
  }

  /** The type of a use as a reference, whether or not it may be missing: {@code Integer}. */
  public String boxed(TypeUse use) {
    return hasCustomScalars && use.intake().custom().isPresent()
        ? mark(use.intake().custom().get().type())
        : boxed(use.type());
  }

  /** The type of a value that is there, whether or not it may be missing: {@code int}. */
  public String present(TypeUse use) {
    return use.type() instanceof Scalar scalar && scalar.isPrimitive()
        ? scalar.keyword()
        : boxed(use);
  }

  /** The type of a value that is there, whether or not it may be missing: {@code int}. */
  public String present(Type type) {
    return type instanceof Scalar scalar ? primitive(scalar) : boxed(type);
  }

  /** The type as a reference, whether or not it may be missing: {@code Integer}. */
  public String boxed(Type type) {
    return type.accept(new Speller());
  }

  /** The type without type arguments: {@code Page} for {@code Page<Item>}. */
  public String raw(NamedType type) {
    return mark(names.apply(type.name()));
  }

  private static String primitive(Scalar scalar) {
    return scalar.isPrimitive() ? scalar.keyword() : scalar(scalar);
  }

  private static String scalar(Scalar scalar) {
    return scalar == Scalar.BYTES ? "byte[]" : mark(scalar.javaType());
  }

  /** Whether Java has the scalar as a primitive, which is never null. */
  public static boolean isPrimitive(TypeUse use) {
    return use.isRequired() && use.type() instanceof Scalar scalar && scalar.isPrimitive();
  }

  /** Spells a type as a reference type. */
  private final class Speller implements Type.Visitor<String> {
    @Override
    public String scalar(Scalar scalar) {
      return JavaTypes.scalar(scalar);
    }

    @Override
    public String any(AnyType any) {
      if (!runtime.equals(API)) {
        return mark("java.lang", "Object");
      }
      return switch (any) {
        case OBJECT -> mark("java.lang", "Object");
        case NODE -> mark("tools.jackson.databind", "JsonNode");
        case TEXT -> mark(API, "RawJson");
      };
    }

    @Override
    public String secret(SecretType secret) {
      String value = argument(secret.value());
      return runtime.equals(API) ? mark(API, "Secret") + "<" + value + ">" : value;
    }

    @Override
    public String array(ArrayType array) {
      String name = mark("java.util", array.unique() ? "Set" : "List");
      return name + "<" + argument(array.element()) + ">";
    }

    @Override
    public String map(MapType map) {
      String arguments = argument(map.key()) + ", " + argument(map.value());
      return mark("java.util", "Map") + "<" + arguments + ">";
    }

    @Override
    public String named(NamedType named) {
      return raw(named) + arguments(named.arguments());
    }

    private String arguments(List<TypeUse> arguments) {
      return arguments.isEmpty()
          ? ""
          : arguments.stream()
              .map(JavaTypes.this::argument)
              .collect(Collectors.joining(", ", "<", ">"));
    }

    @Override
    public String variable(TypeVariable variable) {
      return variable.name();
    }

    @Override
    public String binary(Binary binary) {
      return switch (binary.kind()) {
        case FILE -> mark(runtime, runtime.equals(API) ? "UploadedFile" : "FileUpload");
        case BYTES -> "byte[]";
        case STREAM -> mark("java.io", "InputStream");
      };
    }

    @Override
    public String stream(StreamType stream) {
      return mark("java.util.stream", "Stream") + "<" + argument(stream.element()) + ">";
    }
  }
}
