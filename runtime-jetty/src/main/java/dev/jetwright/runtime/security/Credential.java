package dev.jetwright.runtime.security;

import dev.jetwright.BasicCredentials;
import dev.jetwright.NotAuthenticated;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a request proves itself with, and how one without it is told what to send.
 *
 * <pre>{@code
 * private static final Credential<String> TOKEN = Credential.bearer("items");
 * private static final Credential<BasicCredentials> BASIC = Credential.basic("shop");
 *
 * String token = TOKEN.required(exchange);
 * Optional<BasicCredentials> basic = BASIC.optional(exchange);
 * }</pre>
 *
 * @param <T> what it is in Java
 */
public final class Credential<T> {
  private static final String AUTHORIZATION = "Authorization";
  private static final String KEY_CHALLENGE = "APIKey";

  private final String challenge;
  private final BiFunction<Carrier, String, @Nullable T> reading;

  private Credential(String challenge, BiFunction<Carrier, String, @Nullable T> reading) {
    this.challenge = challenge;
    this.reading = reading;
  }

  /** A user name and a password, without a realm. */
  public static Credential<BasicCredentials> basic() {
    return new Credential<>("Basic", BasicAuthorization::read);
  }

  /** A user name and a password for a realm. */
  public static Credential<BasicCredentials> basic(String realm) {
    String quoted = realm.replace("\\", "\\\\").replace("\"", "\\\"");
    return new Credential<>("Basic realm=\"" + quoted + "\"", BasicAuthorization::read);
  }

  /** A bearer token, which was issued for some scopes. */
  public static Credential<String> bearer(String... scopes) {
    String needed = scopes.length == 0 ? "" : " scope=\"" + String.join(" ", scopes) + "\"";
    return new Credential<>(
        "Bearer" + needed, (carrier, challenge) -> authorization(carrier, "Bearer"));
  }

  /** What follows the name of another scheme in the {@code Authorization} header. */
  public static Credential<String> http(String scheme) {
    return new Credential<>(
        SchemeName.title(scheme), (carrier, challenge) -> authorization(carrier, scheme));
  }

  /** A key in a header. */
  public static Credential<String> header(String name) {
    return key((carrier, challenge) -> carrier.headerText(name));
  }

  /** A key in the query. */
  public static Credential<String> query(String name) {
    return key((carrier, challenge) -> carrier.queryText(name));
  }

  /** A key in a cookie. */
  public static Credential<String> cookie(String name) {
    return key((carrier, challenge) -> carrier.cookieText(name));
  }

  private static Credential<String> key(BiFunction<Carrier, String, @Nullable String> reading) {
    return new Credential<>(
        KEY_CHALLENGE, (carrier, challenge) -> present(reading.apply(carrier, challenge)));
  }

  private static @Nullable String authorization(Carrier carrier, String scheme) {
    return present(SchemeName.parameters(carrier.headerText(AUTHORIZATION), scheme));
  }

  private static @Nullable String present(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  /** The credential; 401 without it. */
  public T required(Carrier carrier) {
    T found = nullable(carrier);
    if (found == null) {
      throw new NotAuthenticated(List.of(challenge));
    }
    return found;
  }

  /** The credential, if there is one. */
  public Optional<T> optional(Carrier carrier) {
    return Optional.ofNullable(nullable(carrier));
  }

  /** The credential; null without it. */
  public @Nullable T nullable(Carrier carrier) {
    return reading.apply(carrier, challenge);
  }

  /** Answers 401 unless a request has at least one of several credentials. */
  public static void requireAny(Carrier carrier, Credential<?>... credentials) {
    for (Credential<?> credential : credentials) {
      if (credential.nullable(carrier) != null) {
        return;
      }
    }
    throw notAuthenticated(credentials);
  }

  /** 401 with what each of several credentials is asked for by. */
  public static NotAuthenticated notAuthenticated(Credential<?>... credentials) {
    return new NotAuthenticated(
        Stream.of(credentials).map(credential -> credential.challenge).toList());
  }

  /** What a request without it is told: {@code Basic realm="shop"}. */
  public String challenge() {
    return challenge;
  }
}
