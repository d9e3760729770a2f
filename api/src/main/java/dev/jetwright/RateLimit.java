package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many requests an operation takes from one client in a time. More are answered 429, with
 * {@code Retry-After}; every answer has the headers {@code RateLimit} and {@code RateLimit-Policy}
 * (draft-ietf-httpapi-ratelimit-headers), and the document and the SDKs know of all of it.
 *
 * <pre>{@code
 * @Post("/login")
 * @RateLimit("5/minute")                                  // each client address
 * Token login(@Form Credentials credentials);
 *
 * @Get("/search")
 * @RateLimit(value = "10/s", name = "burst")              // a burst and what holds in the long run
 * @RateLimit(value = "1000/hour", name = "sustained")
 * List<Item> search(String q);
 *
 * @Get("/report")
 * @RateLimit(value = "100/10s", header = "X-Api-Key")     // each key that a gateway has verified
 * @RateLimit(value = "5000/minute", key = RateLimit.All.class)
 * Report report();
 *
 * @Get("/statistics")
 * @RateLimit(value = "100/minute", key = Tenant.class)    // each tenant, as a provider knows it
 * Statistics statistics();
 *
 * @Get("/health")
 * @RateLimit(RateLimit.NONE)
 * void health();
 * }</pre>
 *
 * <p>A limit is a number, {@code /} or {@code per}, and a time: {@code s}, {@code m}, {@code h},
 * {@code d}, {@code second}, {@code minutes}, {@code 10s}, {@code 10 seconds}, {@code week}. The
 * time begins with the first request that counts, and when it is over all requests of the limit are
 * there again.
 *
 * <p>On an interface or an application it stands for each operation that has none of its own, and
 * each of them counts for itself. A {@link #shared} one counts for all of them together, and beside
 * those of the operations.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(RateLimit.List.class)
public @interface RateLimit {
  /** No limit, whatever is said around it. */
  String NONE = "none";

  /** The limit, such as {@code 5/minute} or {@code 100/10s}. */
  String value();

  /**
   * Whose requests are counted together: those of a {@link ClientAddress}, {@link All}, or those
   * for which a provider gives the same value, such as a user or a tenant: a provided type, or a
   * class with one {@link Provides} method. The value is a record, an enum, a text or a number; of
   * a {@link java.security.Principal} the name counts. It is made for this even if the operation
   * does not take it, and the request is counted as soon as it is there: for a user, right after
   * authentication.
   */
  Class<?> key() default ClientAddress.class;

  /**
   * A header by whose value requests are counted, in place of {@link #key}. Requests without it are
   * counted by client address. Whoever can make up values of it has no limit: it is for headers
   * that something in front of the server has verified.
   */
  String header() default "";

  /** Whether all operations of the interface or the application are counted together. */
  boolean shared() default false;

  /**
   * What the limit is called in the headers and in the settings of a server; {@code per-minute} and
   * the like if nothing is said.
   */
  String name() default "";

  /**
   * Counts by the address of the client: that of a trusted proxy's {@code Forwarded} header where a
   * server takes it, and the first 64 bits of an IPv6 address.
   */
  final class ClientAddress {
    private ClientAddress() {}
  }

  /** Counts all requests together. */
  final class All {
    private All() {}
  }

  /** Several limits: each of them holds. */
  @Documented
  @Target({ElementType.METHOD, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The limits. */
    RateLimit[] value();
  }
}
