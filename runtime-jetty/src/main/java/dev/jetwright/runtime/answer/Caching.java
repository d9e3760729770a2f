package dev.jetwright.runtime.answer;

import dev.jetwright.runtime.file.Version;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * What caches are told of an answer, and what comes of the conditions that they send back.
 *
 * <pre>{@code
 * exchange.caching().control("public, max-age=60");
 * exchange.caching().tag();
 * exchange.send(200, items.find(itemId), ItemCodec::write);
 * }</pre>
 */
public final class Caching {
  private static final int TAG_BYTES = 16;

  private @Nullable String cacheControl;
  private boolean isTagged;

  Caching() {}

  /** What stands on answers of 2xx and 304, unless it is there already. */
  public void control(String directives) {
    cacheControl = directives;
  }

  /** Lets answers of 2xx have a tag of their bytes, and be 304 for those who have them. */
  public void tag() {
    isTagged = true;
  }

  /** Says it, once the status is known. */
  void begin(Response response) {
    int status = response.getStatus();
    HttpFields.Mutable headers = response.getHeaders();
    if (cacheControl != null
        && (HttpStatus.isSuccess(status) || status == HttpStatus.NOT_MODIFIED_304)
        && !headers.contains(HttpHeader.CACHE_CONTROL)) {
      headers.put(HttpHeader.CACHE_CONTROL, cacheControl);
    }
  }

  /** Judges the conditions of a request by the version that its answer has. */
  Version.Verdict judge(Response response, ByteBuffer body) {
    Request request = response.getRequest();
    String method = request.getMethod();
    boolean isRead = method.equals("GET") || method.equals("HEAD");
    if (!isRead || !HttpStatus.isSuccess(response.getStatus())) {
      return Version.Verdict.PROCEED;
    }
    HttpFields.Mutable headers = response.getHeaders();
    if (isTagged && !headers.contains(HttpHeader.ETAG)) {
      headers.put(HttpHeader.ETAG, tag(body));
    }
    Version version = Version.of(headers);
    return version.isKnown() ? version.judge(request.getHeaders()) : Version.Verdict.PROCEED;
  }

  private static String tag(ByteBuffer body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(body.duplicate());
      byte[] tag = Arrays.copyOf(digest.digest(), TAG_BYTES);
      return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(tag) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has it", e);
    }
  }
}
