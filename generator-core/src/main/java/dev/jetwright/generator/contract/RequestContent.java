package dev.jetwright.generator.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the body of an operation's requests is.
 *
 * @param kind what it is
 * @param mediaTypes the media types that it comes in, at least one unless there is no body
 */
public record RequestContent(Kind kind, List<String> mediaTypes) {
  /** JSON. */
  public static final String JSON = "application/json";

  /** A form of fields. */
  public static final String URL_ENCODED = "application/x-www-form-urlencoded";

  /** A form of fields and files. */
  public static final String MULTIPART = "multipart/form-data";

  /** What a body is. */
  public enum Kind {
    /** There is none. */
    NONE,
    /** A value, or an object of several. */
    VALUE,
    /** Bytes as they are. */
    BYTES,
    /** JSON Lines. */
    LINES,
    /** A form. */
    FORM
  }

  /** Copies the list. */
  public RequestContent {
    mediaTypes = List.copyOf(mediaTypes);
  }

  /** The content of an operation's requests. */
  public static RequestContent of(Contract contract, Operation operation) {
    List<String> written = operation.consumes().mediaTypes();
    List<Parameter> bodies = operation.bodies();
    if (!operation.forms().isEmpty()) {
      String form = isMultipart(contract, operation) ? MULTIPART : URL_ENCODED;
      return new RequestContent(Kind.FORM, written.isEmpty() ? List.of(form) : written);
    }
    if (bodies.isEmpty()) {
      return new RequestContent(Kind.NONE, List.of());
    }
    Type type = bodies.get(0).type().type();
    if (type instanceof Binary) {
      return new RequestContent(
          Kind.BYTES, written.isEmpty() ? List.of("application/octet-stream") : written);
    }
    if (type instanceof StreamType) {
      List<String> lines = List.of("application/jsonl", "application/x-ndjson");
      return new RequestContent(Kind.LINES, written.isEmpty() ? lines : written);
    }
    return new RequestContent(Kind.VALUE, written.isEmpty() ? List.of(JSON) : written);
  }

  /** How a client sends the body, of the ways that there are. */
  public enum Sent {
    /** There is none. */
    NOTHING,
    /** As JSON. */
    JSON,
    /** As a form of fields. */
    URL_ENCODED,
    /** As a form of fields and files. */
    MULTIPART,
    /** As text. */
    TEXT,
    /** As the bytes that it is. */
    BYTES,
    /** As JSON Lines. */
    LINES
  }

  /** How a client sends the body. */
  public Sent sent() {
    return switch (kind) {
      case NONE -> Sent.NOTHING;
      case BYTES -> Sent.BYTES;
      case LINES -> Sent.LINES;
      case FORM -> form();
      case VALUE -> {
        if (mediaTypes.stream().anyMatch(RequestContent::isJson)) {
          yield Sent.JSON;
        }
        yield takesForms() ? form() : sentType().startsWith("text/") ? Sent.TEXT : Sent.JSON;
      }
    };
  }

  private Sent form() {
    return sentType().equals(MULTIPART) ? Sent.MULTIPART : Sent.URL_ENCODED;
  }

  /** The media type in which a client sends the body, unless the body knows better. */
  public String sentType() {
    return first(type -> kind == Kind.VALUE && isJson(type))
        .or(() -> first(type -> kind == Kind.FORM && type.equals(MULTIPART)))
        .or(() -> first(type -> kind != Kind.BYTES && isForm(type)))
        .or(() -> first(type -> !type.contains("*")))
        .orElse("application/octet-stream");
  }

  private Optional<String> first(Predicate<String> wanted) {
    return mediaTypes.stream().filter(wanted).findFirst();
  }

  /** Whether nothing but JSON is taken, by the rule for all of its media types. */
  public boolean isJsonAlone() {
    return kind == Kind.VALUE && mediaTypes.size() == 1 && isJson(mediaTypes.get(0));
  }

  /** Whether a body may be a form, even if it need not. */
  public boolean takesForms() {
    return mediaTypes.stream().anyMatch(RequestContent::isForm);
  }

  /** Whether a media type is JSON, by its name. */
  public static boolean isJson(String mediaType) {
    return mediaType.equals(JSON)
        || mediaType.startsWith("application/") && mediaType.endsWith("+json");
  }

  /** Whether a media type is a form. */
  public static boolean isForm(String mediaType) {
    return mediaType.equals(URL_ENCODED) || mediaType.equals(MULTIPART);
  }

  private static boolean isMultipart(Contract contract, Operation operation) {
    return operation.forms().stream()
        .anyMatch(parameter -> parameter.source() == ParameterSource.PART
            || holdsFiles(contract, parameter.type().type(), new HashSet<>()));
  }

  /** Whether a value of the type has files in it. */
  public static boolean holdsFiles(Contract contract, Type type) {
    return holdsFiles(contract, type, new HashSet<>());
  }

  private static boolean holdsFiles(Contract contract, Type type, Set<TypeName> seen) {
    if (type instanceof Binary) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return holdsFiles(contract, array.element().type(), seen);
    }
    if (type instanceof MapType map) {
      return holdsFiles(contract, map.value().type(), seen);
    }
    if (type instanceof StreamType stream) {
      return holdsFiles(contract, stream.element().type(), seen);
    }
    return type instanceof NamedType named
        && seen.add(named.name())
        && contract.type(named.name()) instanceof RecordDefinition object
        && object.properties().stream()
            .anyMatch(property -> holdsFiles(contract, property.type().type(), seen));
  }
}
