package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.TypeVariable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The contract in its author's words, for messages. */
final class Words {
  private Words() {}

  /** {@code List<String>}: a type as Java spells it between angle brackets. */
  static String java(Type type) {
    return type.accept(new Spelling());
  }

  /** {@code Optional<String>}: a use of a type as Java spells it between angle brackets. */
  static String java(TypeUse use) {
    return switch (use.nullness()) {
      case REQUIRED -> java(use.type());
      case OPTIONAL -> "Optional<" + java(use.type()) + ">";
      case NULLABLE -> "@Nullable " + java(use.type());
      case UPDATE -> "Update<" + java(use.type()) + ">";
    };
  }

  /** {@code int}: a type as Java spells it where a primitive may stand. */
  static String declared(Type type) {
    if (type instanceof Scalar scalar) {
      return scalar.isPrimitive() ? scalar.keyword() : java(type);
    }
    return java(type);
  }

  /** {@code int}, or {@code Optional<Integer>} where it may be missing. */
  static String declared(TypeUse use) {
    return use.nullness() == Nullness.REQUIRED ? declared(use.type()) : java(use);
  }

  /** {@code an `int`}: a type with its article. */
  static String one(Type type) {
    String name = declared(type);
    boolean vowel = "aeioAEIO".indexOf(name.charAt(0)) >= 0;
    return (vowel ? "an `" : "a `") + name + "`";
  }

  /** {@code an `int`}: the body of an answer with its article. */
  static String one(Content content) {
    return content.accept(new Bodies());
  }

  /** {@code @Size(min = 1, max = 5)}: a constraint as Java spells it. */
  static String annotation(Constraint constraint) {
    List<String> attributes = new ArrayList<>();
    if (constraint instanceof Constraint.Size size) {
      if (size.min() != 0 || size.max() == Integer.MAX_VALUE) {
        attributes.add("min = " + size.min());
      }
      if (size.max() != Integer.MAX_VALUE) {
        attributes.add("max = " + size.max());
      }
    } else if (constraint instanceof Constraint.Min min) {
      attributes.add(whole(min.value()));
    } else if (constraint instanceof Constraint.Max max) {
      attributes.add(whole(max.value()));
    } else if (constraint instanceof Constraint.DecimalMin min) {
      decimal(min.value(), min.inclusive(), attributes);
    } else if (constraint instanceof Constraint.DecimalMax max) {
      decimal(max.value(), max.inclusive(), attributes);
    } else if (constraint instanceof Constraint.OneOf literals) {
      attributes.add(literals.values().stream()
          .map(Words::literal)
          .collect(Collectors.joining(", ", "{", "}")));
    } else if (constraint instanceof Constraint.MultipleOf factor) {
      attributes.add(factor.value().toPlainString());
    } else if (constraint instanceof Constraint.UuidVersion uuid) {
      attributes.add(String.valueOf(uuid.version()));
    } else if (constraint instanceof Constraint.Digits digits) {
      attributes.add("integer = " + digits.integer());
      attributes.add("fraction = " + digits.fraction());
    } else if (constraint instanceof Constraint.Pattern pattern) {
      attributes.add("regexp = " + literal(pattern.regexp()));
      flags(pattern.flags(), attributes);
    } else if (constraint instanceof Constraint.Email email
        && !email.regexp().equals(Constraint.Email.ANY)) {
      attributes.add("regexp = " + literal(email.regexp()));
      flags(email.flags(), attributes);
    }
    return "@"
        + constraint.name()
        + (attributes.isEmpty() ? "" : "(" + String.join(", ", attributes) + ")");
  }

  private static void flags(List<Constraint.Flag> flags, List<String> attributes) {
    if (!flags.isEmpty()) {
      attributes.add(flags.stream()
          .map(flag -> "Pattern.Flag." + flag)
          .collect(Collectors.joining(", ", "flags = {", "}")));
    }
  }

  private static String whole(long value) {
    return value == (int) value ? String.valueOf(value) : value + "L";
  }

  private static void decimal(BigDecimal value, boolean inclusive, List<String> attributes) {
    attributes.add((inclusive ? "" : "value = ") + literal(value.toString()));
    if (!inclusive) {
      attributes.add("inclusive = false");
    }
  }

  /** A string literal of Java. */
  static String literal(String text) {
    String escaped =
        text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t");
    return "\"" + escaped + "\"";
  }

  /** {@code `a`, `b` and `c`}. */
  static String all(List<String> words) {
    return list(words, "and");
  }

  /** {@code `a`, `b` or `c`}; of many the first ones. */
  static String any(List<String> words) {
    int most = 12;
    return words.size() <= most
        ? list(words, "or")
        : list(words.subList(0, most), "or") + " (and " + (words.size() - most) + " more)";
  }

  private static String list(List<String> words, String last) {
    List<String> quoted = words.stream().map(word -> "`" + word + "`").toList();
    int size = quoted.size();
    return size < 2
        ? String.join("", quoted)
        : quoted.stream().limit(size - 1L).collect(Collectors.joining(", "))
            + " "
            + last
            + " "
            + quoted.get(size - 1);
  }

  /** {@code petId} as {@code PetId}. */
  static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** {@code petId} as {@code pet-id}. */
  static String kebab(String word) {
    return word.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** Java's spelling of types. */
  private static final class Spelling implements Type.Visitor<String> {
    @Override
    public String scalar(Scalar scalar) {
      return scalar.javaType().simpleName();
    }

    @Override
    public String any(AnyType any) {
      return switch (any) {
        case OBJECT -> "Object";
        case NODE -> "JsonNode";
        case TEXT -> "RawJson";
      };
    }

    @Override
    public String secret(SecretType secret) {
      return "Secret<" + java(secret.value()) + ">";
    }

    @Override
    public String array(ArrayType array) {
      return (array.unique() ? "Set<" : "List<") + java(array.element()) + ">";
    }

    @Override
    public String map(MapType map) {
      return "Map<" + java(map.key()) + ", " + java(map.value()) + ">";
    }

    @Override
    public String named(NamedType named) {
      String name = named.name().simpleName();
      return named.arguments().isEmpty()
          ? name
          : named.arguments().stream()
              .map(Words::java)
              .collect(Collectors.joining(", ", name + "<", ">"));
    }

    @Override
    public String variable(TypeVariable variable) {
      return variable.name();
    }

    @Override
    public String binary(Binary binary) {
      return switch (binary.kind()) {
        case FILE -> "UploadedFile";
        case BYTES -> "byte[]";
        case STREAM -> "InputStream";
      };
    }

    @Override
    public String stream(StreamType stream) {
      return "Stream<" + java(stream.element()) + ">";
    }
  }

  /** The bodies of answers, each with its article. */
  private static final class Bodies implements Content.Visitor<String> {
    @Override
    public String none() {
      return "no body";
    }

    @Override
    public String value(Content.Value value) {
      return one(value.type().type());
    }

    @Override
    public String text(Content.Text text) {
      return "a text";
    }

    @Override
    public String bytes(Content.Bytes bytes) {
      return "bytes";
    }

    @Override
    public String lines(Content.Lines lines) {
      return "a stream of `" + java(lines.element()) + "`";
    }

    @Override
    public String events(Content.Events events) {
      return "events with `" + java(events.data()) + "`";
    }

    @Override
    public String redirection(Content.Redirection redirection) {
      return "another place";
    }

    @Override
    public String page(Content.Page page) {
      return "a page";
    }
  }
}
