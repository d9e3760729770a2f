package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.security.OAuthFlow;
import dev.jetwright.generator.contract.security.SecurityScheme;
import dev.jetwright.generator.contract.security.SecurityScheme.Kind;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads annotations such as {@code @HttpBearer}. */
final class SchemeReader {
  /** What a component of a document may be called. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");

  /** What headers, cookies and schemes of {@code Authorization} may be called (RFC 9110, 5.6.2). */
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private static final Set<String> BASIC = Set.of("realm", "schemeName", "description");
  private static final Set<String> BEARER = Set.of("bearerFormat", "schemeName", "description");
  private static final Set<String> WORD = Set.of("value", "schemeName", "description");
  private static final Set<String> OAUTH =
      Set.of("authorizationUrl", "tokenUrl", "refreshUrl", "scopes", "schemeName", "description");

  private final AnnotationReader annotations;
  private final Findings findings;

  SchemeReader(AnnotationReader annotations, Findings findings) {
    this.annotations = annotations;
    this.findings = findings;
  }

  /** The scheme that an annotation declares. */
  SecurityScheme read(AnnotationUse use) {
    return switch (use.simpleName()) {
      case "HttpBasic" -> scheme(use, Kind.BASIC, "realm", "HTTPBasic", BASIC);
      case "HttpBearer" -> scheme(use, Kind.BEARER, "bearerFormat", "HTTPBearer", BEARER);
      case "HttpScheme" -> scheme(use, Kind.HTTP, "value", http(use), WORD);
      case "ApiKeyHeader" -> scheme(use, Kind.HEADER_KEY, "value", "APIKeyHeader", WORD);
      case "ApiKeyQuery" -> scheme(use, Kind.QUERY_KEY, "value", "APIKeyQuery", WORD);
      case "ApiKeyCookie" -> scheme(use, Kind.COOKIE_KEY, "value", "APIKeyCookie", WORD);
      case "OpenIdConnect" -> scheme(use, Kind.OPEN_ID, "value", "OpenIdConnect", WORD);
      case "OAuth2AuthorizationCode" ->
        oauth(use, OAuthFlow.Kind.AUTHORIZATION_CODE, "OAuth2AuthorizationCodeBearer");
      case "OAuth2ClientCredentials" ->
        oauth(use, OAuthFlow.Kind.CLIENT_CREDENTIALS, "OAuth2ClientCredentials");
      case "OAuth2Implicit" -> oauth(use, OAuthFlow.Kind.IMPLICIT, "OAuth2Implicit");
      default -> oauth(use, OAuthFlow.Kind.PASSWORD, "OAuth2PasswordBearer");
    };
  }

  /** {@code HTTPDigest}. */
  private String http(AnnotationUse use) {
    String word = text(use, "value").toLowerCase(Locale.ROOT);
    String safe = word.replaceAll("[^a-z0-9._-]", "");
    return "HTTP"
        + (safe.isEmpty() ? "" : safe.substring(0, 1).toUpperCase(Locale.ROOT) + safe.substring(1));
  }

  private SecurityScheme scheme(
      AnnotationUse use, Kind kind, String element, String name, Set<String> elements) {
    annotations.onlyElements(use, elements);
    String word = text(use, element);
    boolean token = kind == Kind.HTTP || kind == Kind.HEADER_KEY || kind == Kind.COOKIE_KEY;
    if (token && !TOKEN.matcher(word).matches() || element.equals("value") && word.isBlank()) {
      findings.add(
          DiagnosticCode.SECURITY_SCHEME,
          use.value(element).map(AnnotationValue::location).orElse(use.location()),
          "No request can carry a credential under the name `" + word + "`.",
          "Write letters, digits and hyphens, such as `" + sample(kind) + "`.");
    }
    return named(use, kind, word, List.of(), name);
  }

  private static String sample(Kind kind) {
    return switch (kind) {
      case HTTP -> "digest";
      case HEADER_KEY -> "X-Key";
      case OPEN_ID -> "https://login.example/.well-known/openid-configuration";
      default -> "key";
    };
  }

  private SecurityScheme oauth(AnnotationUse use, OAuthFlow.Kind kind, String name) {
    annotations.onlyElements(use, OAUTH);
    Map<String, String> scopes = new LinkedHashMap<>();
    Optional<AnnotationValue> written = use.value("scopes");
    written.map(AnnotationReader::elements).orElse(List.of()).stream()
        .filter(AnnotationValue.Nested.class::isInstance)
        .map(it -> ((AnnotationValue.Nested) it).annotation())
        .forEach(it -> scopes.put(text(it, "value"), text(it, "description")));
    OAuthFlow flow = new OAuthFlow(
        kind,
        text(use, "authorizationUrl"),
        text(use, "tokenUrl"),
        text(use, "refreshUrl"),
        scopes);
    return named(use, Kind.OAUTH2, "", List.of(flow), name);
  }

  private SecurityScheme named(
      AnnotationUse use, Kind kind, String word, List<OAuthFlow> flows, String standard) {
    String given = text(use, "schemeName");
    String name = given.isEmpty() ? standard : given;
    if (!NAME.matcher(name).matches()) {
      findings.add(
          DiagnosticCode.SECURITY_SCHEME,
          use.value("schemeName").map(AnnotationValue::location).orElse(use.location()),
          "A document cannot call a scheme `" + name + "`.",
          "Write letters, digits, `.`, `-` and `_` only.");
    }
    return new SecurityScheme(name, kind, word, flows, text(use, "description"), use.location());
  }

  private String text(AnnotationUse use, String element) {
    return annotations.text(use, element).orElse("");
  }
}
