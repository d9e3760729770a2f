package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.depend.Argument;
import dev.jetwright.generator.contract.depend.Credentials;
import dev.jetwright.generator.contract.security.SecurityScheme;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The credentials that the operations of a service ask for, and the scopes that they need. */
final class CredentialConstants {
  private final Members members;
  private final Map<String, ConstantView> constants = new LinkedHashMap<>();

  CredentialConstants(Members members) {
    this.members = members;
  }

  List<ConstantView> views() {
    return List.copyOf(constants.values());
  }

  /** The constant that takes a credential from requests. */
  String of(Argument.Credential credential) {
    boolean basic = credential.scheme().kind() == SecurityScheme.Kind.BASIC;
    String type = owner() + "<"
        + (basic
            ? JavaTypes.mark("dev.jetwright", "BasicCredentials")
            : JavaTypes.mark("java.lang", "String"))
        + ">";
    return constant(type, name(credential), owner() + "." + factory(credential));
  }

  /** The constant with required scopes. */
  String scopes(List<String> scopes) {
    String type = JavaTypes.mark("dev.jetwright", "RequiredScopes");
    String name = scopes.isEmpty() ? "NO_SCOPES" : "SCOPES" + words(scopes);
    return constant(type, name, type + ".of(" + literals(scopes) + ")");
  }

  /** {@code BEARER_ITEMS_ME}, {@code X_KEY}. */
  private static String name(Argument.Credential credential) {
    return switch (credential.scheme().kind()) {
      case BASIC -> "BASIC";
      case BEARER, OAUTH2, OPEN_ID -> "BEARER" + words(credential.scopes());
      case HTTP, HEADER_KEY, QUERY_KEY, COOKIE_KEY ->
        "CREDENTIAL" + words(List.of(credential.scheme().word()));
    };
  }

  private static String words(List<String> texts) {
    return texts.stream()
        .map(text -> "_" + text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_"))
        .collect(Collectors.joining());
  }

  static String owner() {
    return JavaTypes.mark("dev.jetwright.runtime.security", "Credential");
  }

  private String constant(String type, String wanted, String value) {
    return constants
        .computeIfAbsent(
            value, first -> new ConstantView(type, members.constants().take(wanted), value))
        .name();
  }

  private static String factory(Argument.Credential credential) {
    String word = credential.scheme().word();
    return switch (credential.scheme().kind()) {
      case BASIC -> "basic(" + literals(word.isEmpty() ? List.of() : List.of(word)) + ")";
      case BEARER, OAUTH2, OPEN_ID -> "bearer(" + literals(credential.scopes()) + ")";
      case HTTP -> "http(" + JavaLiterals.string(word) + ")";
      case HEADER_KEY -> "header(" + JavaLiterals.string(word) + ")";
      case QUERY_KEY -> "query(" + JavaLiterals.string(word) + ")";
      case COOKIE_KEY -> "cookie(" + JavaLiterals.string(word) + ")";
    };
  }

  private static String literals(List<String> texts) {
    return texts.stream().map(JavaLiterals::string).collect(Collectors.joining(", "));
  }

  /** The lines that take credentials: 401 without those that are needed. */
  List<String> lines(
      Credentials credentials,
      Map<String, String> variables,
      List<String> declared,
      String exchange) {
    Stream<String> any = credentials.alternative() && credentials.all().size() > 1
        ? Stream.of(owner() + ".requireAny("
            + Stream.concat(Stream.of(exchange), credentials.all().stream().map(this::of))
                .collect(Collectors.joining(", "))
            + ");")
        : Stream.of();
    Stream<String> each = credentials.all().stream()
        .filter(it -> !declared.contains(it.name()))
        .map(it -> it.type().spelled(JavaTypes::mark) + " " + variables.get(it.name()) + " = "
            + of(it) + "." + method(it) + "(" + exchange + ");");
    List<String> lines = Stream.concat(any, each).toList();
    credentials.all().forEach(it -> declared.add(it.name()));
    return lines;
  }

  private static String method(Argument.Credential credential) {
    return switch (credential.presence()) {
      case OPTIONAL -> "optional";
      case NULLABLE -> "nullable";
      case REQUIRED, UPDATE -> "required";
    };
  }
}
