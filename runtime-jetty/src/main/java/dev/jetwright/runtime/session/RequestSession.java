package dev.jetwright.runtime.session;

import dev.jetwright.RawJson;
import dev.jetwright.Session;
import dev.jetwright.runtime.json.Decoder;
import dev.jetwright.runtime.json.Encoder;
import dev.jetwright.runtime.session.Keeping.Kept;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * The session of one request. It is read when somebody asks for it, and kept when the answer begins
 * if it has changed.
 */
public final class RequestSession {
  private static final String ATTRIBUTE = RequestSession.class.getName();
  private static final HttpField VARY =
      new PreEncodedHttpField(HttpHeader.VARY, HttpHeader.COOKIE.asString());

  private final ReentrantLock lock = new ReentrantLock();
  private final SessionCookie cookie;
  private final Keeping keeping;
  private final Request request;
  private @Nullable Kept kept;
  private SessionParts parts = SessionParts.NONE;
  private boolean isRead;
  private boolean isRenewed;
  private boolean isOver;

  RequestSession(SessionCookie cookie, Keeping keeping, Request request) {
    this.cookie = cookie;
    this.keeping = keeping;
    this.request = request;
    request.setAttribute(ATTRIBUTE, this);
  }

  /**
   * A part of the session of a request.
   *
   * <pre>{@code
   * Session<Cart> session = RequestSession.of(request(), "Cart", CartCodec::read, CartCodec::write);
   * }</pre>
   *
   * @param name what the part is called where the session is kept
   */
  public static <T> Session<T> of(
      Request request, String name, Decoder<T> decoder, Encoder<? super T> encoder) {
    if (request.getAttribute(ATTRIBUTE) instanceof RequestSession session) {
      return new SessionPart<>(session, name, decoder, encoder);
    }
    throw new IllegalStateException(
        "The server has no sessions: add server.with(Sessions.inCookie(secret))");
  }

  @Nullable
  RawJson part(String name) {
    lock.lock();
    try {
      read();
      return parts.values().get(name);
    } finally {
      lock.unlock();
    }
  }

  void put(String name, @Nullable RawJson value) {
    lock.lock();
    try {
      readToChange();
      SessionParts changed = parts.with(name, value);
      keeping.check(changed);
      parts = changed;
    } finally {
      lock.unlock();
    }
  }

  void end() {
    lock.lock();
    try {
      readToChange();
      parts = SessionParts.NONE;
    } finally {
      lock.unlock();
    }
  }

  void renew() {
    lock.lock();
    try {
      readToChange();
      isRenewed = true;
    } finally {
      lock.unlock();
    }
  }

  private void readToChange() {
    if (isOver) {
      throw new IllegalStateException("The answer has begun: the session cannot change any more");
    }
    read();
  }

  private void read() {
    if (isRead) {
      return;
    }
    isRead = true;
    for (String text : cookie.values(request.getHeaders())) {
      kept = keeping.find(text);
      if (kept != null) {
        parts = kept.parts();
        return;
      }
    }
  }

  /** Keeps what has changed, and tells the client. To be called when an answer begins. */
  void keep(Response response) {
    lock.lock();
    try {
      if (isOver) {
        return;
      }
      isOver = true;
      if (isRead) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.ensureField(VARY);
        if (response.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR_500) {
          keep(headers);
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private void keep(HttpFields.Mutable headers) {
    Kept before = kept;
    boolean isSame = parts.equals(before == null ? SessionParts.NONE : before.parts());
    if (isSame && (!isRenewed || parts.isEmpty())) {
      return;
    }
    if (!parts.isEmpty()) {
      String text = keeping.keep(before, parts, isRenewed);
      if (text != null) {
        add(headers, cookie.set(text, request.isSecure()).toString());
      }
    } else if (before != null) {
      keeping.end(before);
      add(headers, cookie.delete(request.isSecure()).toString());
    }
  }

  private static void add(HttpFields.Mutable headers, String value) {
    headers.add(HttpHeader.SET_COOKIE, value);
  }
}
