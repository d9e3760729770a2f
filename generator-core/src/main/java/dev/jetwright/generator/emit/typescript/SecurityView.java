package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.security.Security;
import dev.jetwright.generator.contract.security.SecurityScheme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code security.ts}: what a client can prove itself with.
 *
 * @param source what it is generated from
 * @param imports the import statements
 * @param client the class of the client
 * @param credentials the type of all credentials
 * @param schemes the schemes, by name
 */
record SecurityView(
    String source,
    List<String> imports,
    String client,
    String credentials,
    List<SchemeView> schemes) {

  /**
   * A scheme.
   *
   * @param doc its comment
   * @param key its name, as a property
   * @param type the type of its credential
   * @param constant the constant that describes it
   * @param members what the constant is made of
   */
  record SchemeView(List<String> doc, String key, String type, String constant, String members) {}

  static SecurityView of(Contract contract, ExportedNames names) {
    ImportLines imports = new ImportLines("./", "security.js");
    imports.type(ImportLines.RUNTIME_CREDENTIALS, "CredentialSource");
    imports.type(ImportLines.RUNTIME_CREDENTIALS, "Scheme");
    List<SchemeView> schemes = contract.securitySchemes().stream()
        .map(scheme -> view(scheme, names, imports))
        .toList();
    Application application = contract.application();
    return new SecurityView(
        application.packageName(), imports.lines(), names.client(), names.credentials(), schemes);
  }

  private static SchemeView view(SecurityScheme scheme, ExportedNames names, ImportLines imports) {
    boolean basic = scheme.kind() == SecurityScheme.Kind.BASIC;
    return new SchemeView(
        new TsDoc().text(scheme.text()).lines(),
        TypeScriptLiterals.key(scheme.name()),
        basic
            ? "CredentialSource<" + imports.type(ImportLines.RUNTIME_CREDENTIALS, "BasicCredential")
                + ">"
            : "CredentialSource",
        names.scheme(scheme.name()),
        members(scheme));
  }

  private static String members(SecurityScheme scheme) {
    String place = switch (scheme.kind()) {
      case BASIC -> "basic";
      case BEARER, OAUTH2, OPEN_ID -> "bearer";
      case HTTP -> "authorization";
      case HEADER_KEY -> "header";
      case QUERY_KEY -> "query";
      case COOKIE_KEY -> "cookie";
    };
    boolean named = scheme.kind().isKey() || scheme.kind() == SecurityScheme.Kind.HTTP;
    return "name: " + TypeScriptLiterals.string(scheme.name())
        + ", in: " + TypeScriptLiterals.string(place)
        + (named ? ", key: " + TypeScriptLiterals.string(scheme.word()) : "");
  }

  /** What an operation asks for, as a member of the object that describes its request. */
  static Optional<String> member(Security security, ExportedNames names) {
    return security.isAsked()
        ? Optional.of(security.alternatives().stream()
            .map(alternative -> alternative.uses().stream()
                .map(use -> names.scheme(use.scheme().name()))
                .collect(Collectors.joining(", ", "[", "]")))
            .collect(Collectors.joining(", ", "security: [", "],")))
        : Optional.empty();
  }
}
