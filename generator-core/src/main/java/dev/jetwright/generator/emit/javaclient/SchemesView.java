package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.security.Security;
import dev.jetwright.generator.contract.security.SecurityScheme;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.Javadoc;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways in which calls prove themselves.
 *
 * @param origin what it is generated from
 * @param name the class's name
 * @param client the client
 * @param schemes the schemes, by name
 */
record SchemesView(String origin, String name, String client, List<SchemeView> schemes) {

  /**
   * A scheme.
   *
   * @param doc its comment, line by line
   * @param type its marked class
   * @param constant its constant
   * @param value what the constant is made of
   */
  record SchemeView(List<String> doc, String type, String constant, String value) {}

  static SchemesView of(Sdk sdk) {
    return new SchemesView(
        ClientView.origin(sdk.contract().application()),
        sdk.names().schemes(),
        sdk.mark(sdk.names().client()),
        sdk.contract().securitySchemes().stream()
            .map(scheme -> view(sdk, scheme))
            .toList());
  }

  private static SchemeView view(Sdk sdk, SecurityScheme scheme) {
    boolean basic = scheme.kind() == SecurityScheme.Kind.BASIC;
    String type = sdk.runtime(basic ? "BasicScheme" : "TokenScheme");
    return new SchemeView(
        Javadoc.of(scheme.text()).lines(),
        type,
        sdk.names().scheme(scheme.name()),
        basic
            ? "new " + type + "(" + JavaLiterals.string(scheme.name()) + ")"
            : type + "." + factory(scheme));
  }

  private static String factory(SecurityScheme scheme) {
    String name = JavaLiterals.string(scheme.name());
    String word = JavaLiterals.string(scheme.word());
    return switch (scheme.kind()) {
      case BEARER, OAUTH2, OPEN_ID, BASIC -> "bearer(" + name + ")";
      case HTTP -> "authorization(" + name + ", " + word + ")";
      case HEADER_KEY -> "header(" + name + ", " + word + ")";
      case QUERY_KEY -> "query(" + name + ", " + word + ")";
      case COOKIE_KEY -> "cookie(" + name + ", " + word + ")";
    };
  }

  /** The arguments of each link of the chain that says what a call may prove itself with. */
  static Stream<String[]> steps(Sdk sdk, Security security) {
    String owner = security.isAsked() ? sdk.mark(sdk.names().schemes()) : "";
    return security.alternatives().stream()
        .filter(alternative -> security.isAsked())
        .map(alternative -> alternative.uses().stream()
            .map(use -> owner + "." + sdk.names().scheme(use.scheme().name()))
            .toArray(String[]::new));
  }

  /** What the introduction shows: a link of the builder's chain for each scheme. */
  static List<String> samples(Sdk sdk) {
    return sdk.contract().securitySchemes().stream()
        .map(scheme ->
            sdk.names().schemes() + "." + sdk.names().scheme(scheme.name()) + ", " + sample(scheme))
        .map(arguments -> ".credential(" + arguments + ")")
        .collect(Collectors.toList());
  }

  private static String sample(SecurityScheme scheme) {
    return switch (scheme.kind()) {
      case BASIC -> "username, password";
      case BEARER, OAUTH2, OPEN_ID -> "session::token";
      case HTTP -> "answer";
      case HEADER_KEY, QUERY_KEY, COOKIE_KEY -> "key";
    };
  }
}
