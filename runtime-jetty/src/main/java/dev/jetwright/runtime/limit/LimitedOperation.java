package dev.jetwright.runtime.limit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Counts the requests of one operation, and tells clients how many are left
 * (draft-ietf-httpapi-ratelimit-headers-10).
 */
public final class LimitedOperation {
  private static final String LIMIT = "RateLimit";
  private static final String POLICY = "RateLimit-Policy";

  private final Limiter limiter;
  private final List<Counted> groups;
  private final String policies;

  /**
   * What one bucket counts for each key.
   *
   * @param name the operation, or the group of operations
   * @param allowance how many there are
   */
  record Counted(String name, Allowance allowance) {}

  LimitedOperation(Limiter limiter, List<Counted> groups) {
    this.limiter = limiter;
    this.groups = List.copyOf(groups);
    policies = groups.stream()
        .flatMap(group -> group.allowance().quotas().stream())
        .map(quota -> "\"" + quota.policy() + "\";q=" + quota.requests() + ";w=" + quota.seconds())
        .collect(Collectors.joining(", "));
  }

  /**
   * Counts a request by what it says itself, before anything else is made of it.
   *
   * @param headers those of the answer
   * @return why it is not let in; null if it is
   */
  public @Nullable Refusal judge(Request request, HttpFields.Mutable headers) {
    headers.put(POLICY, policies);
    for (Counted group : groups) {
      if (group.allowance().key() != Quota.Key.VALUE) {
        Refusal refusal = judge(group, key(group.allowance(), request), headers);
        if (refusal != null) {
          return refusal;
        }
      }
    }
    return null;
  }

  /**
   * Counts a request by what a provider made of it.
   *
   * @param provider what quotas call the provider
   * @param value what it gave; null, or an empty {@code Optional}, counts by client address
   */
  public @Nullable Refusal judge(
      String provider, @Nullable Object value, Request request, HttpFields.Mutable headers) {
    Object known = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    String key =
        known == null ? "client:" + ClientAddress.of(request) : "value:" + digest(text(known));
    for (Counted group : groups) {
      Quota first = group.allowance().quotas().get(0);
      if (first.key() == Quota.Key.VALUE && provider.equals(first.source())) {
        Refusal refusal = judge(group, key, headers);
        if (refusal != null) {
          return refusal;
        }
      }
    }
    return null;
  }

  private @Nullable Refusal judge(Counted group, String key, HttpFields.Mutable headers) {
    Allowance allowance = group.allowance();
    String bucket = group.name() + "|" + allowance.numbers() + "|" + key;
    Verdict verdict = limiter.take(bucket, allowance);
    if (verdict == null) {
      return limiter.isOpen() ? null : Refusal.uncounted();
    }
    String before = headers.get(LIMIT);
    String now = limits(allowance.quotas(), verdict);
    headers.put(LIMIT, before == null ? now : before + ", " + now);
    return verdict.isAdmitted() ? null : refusal(allowance.quotas(), verdict);
  }

  private static String limits(List<Quota> quotas, Verdict verdict) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < quotas.size(); i++) {
      text.append(i == 0 ? "\"" : ", \"")
          .append(quotas.get(i).policy())
          .append("\";r=")
          .append(verdict.remaining()[i])
          .append(";t=")
          .append(seconds(verdict.resetNanos()[i]));
    }
    return text.toString();
  }

  /** Of several quotas that are used up, the one counts that takes longest. */
  private static Refusal refusal(List<Quota> quotas, Verdict verdict) {
    Quota exceeded = quotas.get(0);
    long longest = -1;
    for (int i = 0; i < quotas.size(); i++) {
      if (verdict.remaining()[i] == 0 && verdict.resetNanos()[i] > longest) {
        exceeded = quotas.get(i);
        longest = verdict.resetNanos()[i];
      }
    }
    return Refusal.exceeded(
        "Rate limit exceeded: " + exceeded.text(), Math.max(1, seconds(verdict.retryNanos())));
  }

  private static long seconds(long nanos) {
    long second = TimeUnit.SECONDS.toNanos(1);
    return (nanos + second - 1) / second;
  }

  private static String key(Allowance allowance, Request request) {
    String header = allowance.quotas().get(0).source();
    String value = header == null ? null : request.getHeaders().get(header);
    if (value != null && !value.isEmpty()) {
      return "header:" + digest(value);
    }
    return allowance.key() == Quota.Key.ALL ? "all" : "client:" + ClientAddress.of(request);
  }

  /** What tells values apart: a class without a text of its own would give each request another. */
  private static String text(Object value) {
    if (value instanceof Principal principal) {
      return principal.getName();
    }
    String text = value.toString();
    String ofObject = value.getClass().getName() + "@" + Integer.toHexString(value.hashCode());
    if (text.equals(ofObject)) {
      throw new IllegalStateException(
          "Requests cannot be counted by " + value.getClass().getName()
              + ", which is no record, no Principal, and has no toString()");
    }
    return text;
  }

  /** Keys may be secrets, and as long as somebody likes. */
  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
