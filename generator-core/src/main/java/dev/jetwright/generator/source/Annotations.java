package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.HttpMethod;
import dev.jetwright.generator.contract.ParameterSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every annotation that means something in a contract, by name. */
final class Annotations {
  static final String OURS = "dev.jetwright.";
  private static final String JAKARTA = "jakarta.validation.";
  private static final String JACKSON = "com.fasterxml.jackson.annotation.";

  static final String API = OURS + "Api";
  static final String APPLICATION = OURS + "Application";
  static final String MOUNT = OURS + "Mount";
  static final String MOUNTS = MOUNT + ".List";
  static final String ROUTE = OURS + "Route";
  static final String ROUTES = ROUTE + ".List";
  static final String HIDDEN = OURS + "Hidden";
  static final String TAG = OURS + "Tag";
  static final String OPERATION_ID = OURS + "OperationId";
  static final String SUMMARY = OURS + "Summary";
  static final String RAW = OURS + "Raw";
  static final String STATUS = OURS + "Status";
  static final String RESPONSE = OURS + "Response";
  static final String RESPONSES = RESPONSE + ".List";
  static final String RESPONSE_HEADER = OURS + "ResponseHeader";
  static final String RESPONSE_HEADERS = RESPONSE_HEADER + ".List";
  static final String HEADER = OURS + "Header";
  static final String COOKIE = OURS + "Cookie";
  static final String BODY = OURS + "Body";
  static final String HANDLES = OURS + "Handles";
  static final String SETTINGS = OURS + "Settings";
  static final String PROVIDES = OURS + "Provides";
  static final String DEPENDS = OURS + "Depends";
  static final String DEPENDS_LIST = DEPENDS + ".List";
  static final String ARGUMENT = OURS + "Argument";
  static final String SCOPES = OURS + "Scopes";
  static final String ANY_OF = OURS + "AnyOf";
  static final String PUBLIC = OURS + "Public";
  static final String DEFAULT = OURS + "Default";
  static final String CONSUMES = OURS + "Consumes";
  static final String PRODUCES = OURS + "Produces";
  static final String CACHE_CONTROL = OURS + "CacheControl";
  static final String ETAG = OURS + "ETag";
  static final String NON_BLOCKING = OURS + "NonBlocking";
  static final String TIMEOUT = OURS + "Timeout";
  static final String INTERCEPT = OURS + "Intercept";
  static final String RATE_LIMIT = OURS + "RateLimit";
  static final String RATE_LIMITS = RATE_LIMIT + ".List";
  static final String OMIT = OURS + "Omit";
  static final String MAX_SIZE = OURS + "MaxSize";
  static final String PART = OURS + "Part";
  static final String DEPRECATED = "java.lang.Deprecated";
  static final String REQUIRED = OURS + "Required";
  static final String SINGLE = OURS + "Single";
  static final String DELIMITED = OURS + "Delimited";
  static final String AS_JSON = OURS + "AsJson";
  static final String JSON_PROPERTY = JACKSON + "JsonProperty";
  static final String JSON_TYPE_INFO = JACKSON + "JsonTypeInfo";
  static final String JSON_SUB_TYPES = JACKSON + "JsonSubTypes";
  static final String JSON_TYPE_NAME = JACKSON + "JsonTypeName";
  static final String VALID = JAKARTA + "Valid";
  static final String CONSTRAINT = JAKARTA + "Constraint";
  static final String VALIDATED = OURS + "Validated";
  static final String GROUP_SEQUENCE = JAKARTA + "GroupSequence";
  static final String SINGLE_VIOLATION = JAKARTA + "ReportAsSingleViolation";
  static final String CONSTRAINTS = JAKARTA + "constraints.";

  /** What says that a parameter is a credential. */
  static final Set<String> CREDENTIALS = Stream.of(
          "HttpBasic",
          "HttpBearer",
          "HttpScheme",
          "ApiKeyHeader",
          "ApiKeyQuery",
          "ApiKeyCookie",
          "OAuth2PasswordBearer",
          "OAuth2AuthorizationCode",
          "OAuth2ClientCredentials",
          "OAuth2Implicit",
          "OpenIdConnect")
      .map(OURS::concat)
      .collect(Collectors.toUnmodifiableSet());

  static final Map<String, HttpMethod> VERBS = Map.of(
      OURS + "Get", HttpMethod.GET,
      OURS + "Put", HttpMethod.PUT,
      OURS + "Post", HttpMethod.POST,
      OURS + "Delete", HttpMethod.DELETE,
      OURS + "Options", HttpMethod.OPTIONS,
      OURS + "Head", HttpMethod.HEAD,
      OURS + "Patch", HttpMethod.PATCH,
      OURS + "Trace", HttpMethod.TRACE);

  static final Map<String, ParameterSource> SOURCES = Map.of(
      OURS + "Path",
      ParameterSource.PATH,
      OURS + "Query",
      ParameterSource.QUERY,
      HEADER,
      ParameterSource.HEADER,
      COOKIE,
      ParameterSource.COOKIE,
      BODY,
      ParameterSource.BODY,
      OURS + "Form",
      ParameterSource.FORM,
      PART,
      ParameterSource.PART);

  /** What a method may carry beside its verb, or in place of it. */
  private static final Set<String> ROUTING =
      Set.of(ROUTE, ROUTES, HIDDEN, TAG, OPERATION_ID, SUMMARY, RAW, VALIDATED);

  /** What a method says about the form of its answer. */
  private static final Set<String> ANSWERS = Set.of(PRODUCES, OMIT, ModelAnnotations.JSON_VIEW);

  /** What {@link CachingReader} reads. */
  private static final Set<String> CACHING = Set.of(CACHE_CONTROL, ETAG);

  /** What {@link PaceReader} reads. */
  private static final Set<String> PACE =
      Set.of(NON_BLOCKING, TIMEOUT, RATE_LIMIT, RATE_LIMITS, INTERCEPT);

  /** What is said of further answers and their headers. */
  private static final Set<String> RESPONDING =
      Set.of(RESPONSE, RESPONSES, RESPONSE_HEADER, RESPONSE_HEADERS);

  /** What {@link StyleReader} reads. */
  static final Set<String> STYLES = Set.of(REQUIRED, SINGLE, DELIMITED, AS_JSON, HIDDEN);

  /** What runs before operations. */
  private static final Set<String> GUARDS = Set.of(DEPENDS, DEPENDS_LIST);

  /** What a marker interface may carry. */
  private static final Set<String> APPLICATIONS =
      Set.of(APPLICATION, MOUNT, MOUNTS, RATE_LIMIT, RATE_LIMITS, INTERCEPT);

  /** What a schema says beside its type. */
  private static final Set<String> NOTES =
      Set.of(ModelAnnotations.SCHEMA, ModelAnnotations.EXAMPLE);

  /** Annotations that are not read, and not to be taken for misspelt names. */
  private static final List<String> NOT_READ = Stream.of(
          "JsonIgnoreType", "JsonRawValue", "JsonRootName")
      .map(JACKSON::concat)
      .toList();

  private Annotations() {}

  /** The annotations that are read, by qualified name. */
  static List<String> known() {
    return Stream.of(
            VERBS.keySet().stream(),
            SOURCES.keySet().stream(),
            STYLES.stream(),
            Intakes.ALL.stream(),
            ModelAnnotations.all().stream(),
            ConstraintReader.names().stream(),
            Stream.of(PROVIDES, DEPENDS, DEPENDS_LIST, ARGUMENT, SCOPES, ANY_OF, PUBLIC),
            CREDENTIALS.stream(),
            Stream.of(
                API, SETTINGS, STATUS, HANDLES, DEFAULT, DEPRECATED, VALID, CONSUMES, MAX_SIZE),
            ANSWERS.stream(),
            CACHING.stream(),
            PACE.stream(),
            ROUTING.stream(),
            RESPONDING.stream(),
            APPLICATIONS.stream(),
            Stream.of(JSON_PROPERTY, JSON_TYPE_INFO, JSON_SUB_TYPES, JSON_TYPE_NAME),
            Stream.of(JSON_SUB_TYPES + ".Type"))
        .flatMap(names -> names)
        .distinct()
        .sorted()
        .toList();
  }

  /** All annotations that exist wherever their jars are: those that are read and others. */
  static List<String> all() {
    return Stream.concat(known().stream(), NOT_READ.stream()).toList();
  }

  /** Whether an annotation says that a value may be null, whoever declares it. */
  static boolean isNullable(String name) {
    return name.substring(name.lastIndexOf('.') + 1).equals("Nullable");
  }

  /**
   * Whether an annotation speaks about the wire or about validation, so that it must not be passed
   * over.
   */
  static boolean hasMeaning(String name) {
    boolean ours = name.startsWith(OURS) && Character.isUpperCase(name.charAt(OURS.length()));
    return ours
        || name.startsWith(JAKARTA)
        || name.startsWith("javax.validation.")
        || name.startsWith("org.hibernate.validator.constraints.")
        || name.startsWith("com.fasterxml.jackson.")
        || name.startsWith("tools.jackson.");
  }

  /** What an annotation may be written on. */
  enum Place {
    APPLICATION(
        "an application", Stream.of(APPLICATIONS, GUARDS, Set.of(API)).flatMap(Set::stream)),
    SERVICE(
        "an `@Api` interface",
        Stream.of(
                APPLICATIONS,
                GUARDS,
                RESPONDING,
                Annotations.CACHING,
                PACE,
                Set.of(API, HIDDEN, TAG, OMIT, SCOPES, PUBLIC))
            .flatMap(Set::stream)),
    OPERATION(
        "a method",
        Stream.of(
                VERBS.keySet(),
                GUARDS,
                ROUTING,
                ANSWERS,
                Annotations.CACHING,
                PACE,
                RESPONDING,
                Set.of(STATUS, VALID, CONSUMES, MAX_SIZE, SCOPES, ANY_OF, PUBLIC))
            .flatMap(Set::stream)),
    PARAMETER(
        "a parameter",
        Stream.of(SOURCES.keySet(), STYLES, NOTES, Set.of(DEFAULT, VALID, MAX_SIZE))
            .flatMap(Set::stream)),
    COMPONENT("a record component", property(DEFAULT, VALID, MAX_SIZE, PART)),
    REPLY("a record with headers", Set.of(STATUS)),
    REPLY_COMPONENT(
        "a component of an answer", Set.of(HEADER, COOKIE, BODY, VALID, CustomScalars.SCALAR_TYPE)),
    FIELD("a field", property(DEFAULT, VALID, MAX_SIZE, PART)),
    ACCESSOR("a method of a model", property(DEFAULT, VALID)),
    CREATOR("a constructor or factory", Set.of(ModelAnnotations.JSON_CREATOR, VALID)),
    CREATED("a parameter of a constructor or factory", property(DEFAULT, VALID)),
    TYPE("a type", Set.of(VALID)),
    OBJECT(
        "a record or class",
        Stream.concat(
            ModelAnnotations.OF_OBJECTS.stream(), Stream.of(JSON_TYPE_NAME, STATUS, SETTINGS))),
    CHOICE("a sealed result", Set.of(STATUS)),
    UNION(
        "a union",
        Stream.concat(
            ModelAnnotations.OF_OBJECTS.stream()
                .filter(name -> !name.equals(ModelAnnotations.JSON_FORMAT)
                    && !name.equals(ModelAnnotations.JSON_VIEW)),
            Stream.of(
                ModelAnnotations.UNTAGGED,
                JSON_TYPE_INFO,
                JSON_SUB_TYPES,
                JSON_TYPE_NAME,
                STATUS))),
    ENUM(
        "an enum",
        Set.of(
            STATUS,
            ModelAnnotations.JSON_FORMAT,
            ModelAnnotations.SCHEMA,
            ModelAnnotations.EXAMPLE)),
    CONSTANT("an enum constant", Set.of(JSON_PROPERTY, ModelAnnotations.JSON_ENUM_DEFAULT)),
    ENUM_MEMBER("a method of an enum", Set.of(ModelAnnotations.JSON_VALUE)),
    MODEL_METHOD("a method of a model", Set.of()),
    ERROR("an exception", Set.of(STATUS)),
    HANDLER("a method that handles an exception", Set.of(HANDLES, STATUS)),
    PROVIDER("a provider", Stream.concat(GUARDS.stream(), Stream.of(PROVIDES, SCOPES, ANY_OF))),
    DEPENDENCY("a parameter that takes what is provided", Set.of(DEPENDS, SCOPES)),
    CREDENTIAL("a credential", CREDENTIALS),
    ARGUMENT_PARAMETER("a parameter that is an argument", Set.of(ARGUMENT, DEFAULT)),
    CONTEXT("a parameter that the server fills in", Set.of()),
    ERROR_PROPERTY("a property of an exception", Set.of(JSON_PROPERTY));

    private final String words;
    private final Set<String> allowed;

    Place(String words, Stream<String> allowed) {
      this(words, allowed.collect(Collectors.toUnmodifiableSet()));
    }

    Place(String words, Set<String> allowed) {
      this.words = words;
      this.allowed = allowed;
    }

    private static Stream<String> property(String... more) {
      return Stream.of(ModelAnnotations.OF_PROPERTIES, STYLES, Set.of(more)).flatMap(Set::stream);
    }

    /** The place as a message names it. */
    String words() {
      return words;
    }

    /** Whether the annotation is read there. */
    boolean allows(String name) {
      return allowed.contains(name)
          || takesConstraints() && ConstraintReader.reads(name)
          || takesConstraints() && this != OPERATION && Intakes.ALL.contains(name)
          || this == OBJECT && name.equals(Intakes.STRICT);
    }

    /** Whether constraints that authors declare are read there. */
    boolean takesOwnConstraints() {
      return takesConstraints() || this == OBJECT;
    }

    private boolean takesConstraints() {
      return switch (this) {
        case OPERATION, PARAMETER, COMPONENT, REPLY_COMPONENT, FIELD, ACCESSOR, CREATED, TYPE ->
          true;
        default -> false;
      };
    }
  }
}
