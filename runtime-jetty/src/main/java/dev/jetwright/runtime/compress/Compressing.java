package dev.jetwright.runtime.compress;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.eclipse.jetty.compression.Compression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;

/**
 * Compresses answers by Jetty's {@link CompressionHandler}, but decides itself which ones: Jetty
 * would compress ranges and events, too, and put {@code Vary} on what never varies.
 */
final class Compressing extends Handler.Wrapper {
  /** Answers are made for one request: brotli's best would take longer than the way. */
  private static final int BROTLI_LEVEL = 4;

  private static final String BROTLI = "br";

  private final Handler inner;
  private final CompressionSettings settings;

  /** Puts compression around what answers. */
  Compressing(Handler inner, CompressionSettings settings, Logger log) {
    this.inner = inner;
    this.settings = settings;
    CompressionHandler compression = new CompressionHandler(new Deciding(inner));
    compression.putConfiguration("/*", configuration(settings));
    Iterator<Compression> codecs = ServiceLoader.load(Compression.class).iterator();
    boolean mayHaveMore = true;
    while (mayHaveMore) {
      try {
        mayHaveMore = codecs.hasNext();
        if (mayHaveMore) {
          add(codecs.next(), compression);
        }
      } catch (ServiceConfigurationError | LinkageError e) {
        log.warn("A codec on the class path is of no use here: {}", e.toString());
      }
    }
    setHandler(compression);
  }

  private void add(Compression codec, CompressionHandler compression) {
    if (settings.encodings().contains(codec.getEncodingName().toLowerCase(Locale.ROOT))) {
      if (codec.getEncodingName().equals(BROTLI)) {
        codec.getDefaultEncoderConfig().setCompressionLevel(BROTLI_LEVEL);
      }
      compression.putCompression(codec);
    }
  }

  private static CompressionConfig configuration(CompressionSettings settings) {
    return CompressionConfig.builder()
        .compressPreferredEncodings(settings.encodings())
        // Bodies of requests stay as they are.
        .decompressIncludeMethod("NONE")
        .build();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (request.getHeaders().contains(HttpHeader.ACCEPT_ENCODING)) {
      return super.handle(new Passing(request, response), response, callback);
    }
    Request asked = Suffixes.without(request);
    return inner.handle(asked, new Decided(asked, response, response, settings), callback);
  }

  /**
   * A request on its way through Jetty's handler, which is not told of its conditions: it would
   * answer 304 with the tags that the client sent.
   */
  private static final class Passing extends Request.Wrapper {
    private static final EnumSet<HttpHeader> CONDITIONS =
        EnumSet.of(HttpHeader.IF_MATCH, HttpHeader.IF_NONE_MATCH);

    private final Response plain;

    Passing(Request request, Response plain) {
      super(request);
      this.plain = plain;
    }

    @Override
    public HttpFields getHeaders() {
      HttpFields headers = super.getHeaders();
      return headers.contains(CONDITIONS) ? HttpFields.build(headers, CONDITIONS) : headers;
    }
  }

  /** Takes over from Jetty's handler. */
  private final class Deciding extends Handler.Wrapper {

    Deciding(Handler inner) {
      super(inner);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      Passing passing = Request.as(request, Passing.class);
      Request asked = Suffixes.without(passing.getWrapped());
      passing.plain.getHeaders().remove(HttpHeader.VARY);
      Response decided = new Decided(asked, passing.plain, response, settings);
      return super.handle(asked, decided, callback);
    }
  }
}
