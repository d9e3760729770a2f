package dev.jetwright.runtime.body;

import dev.jetwright.UploadedFile;
import dev.jetwright.runtime.content.MediaTypes;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.error.RequestRejected;
import dev.jetwright.runtime.form.FormFields;
import dev.jetwright.runtime.form.FormRejected;
import dev.jetwright.runtime.form.HeaderParameters;
import dev.jetwright.runtime.form.MultipartForm;
import dev.jetwright.runtime.form.UrlEncodedForm;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** The form of a request, of either kind; a body that is none has no fields. */
public final class RequestForm {
  private final Request request;
  private final RequestBody body;
  private final BodySettings settings;
  private final Map<String, Long> maxSizes = new HashMap<>();
  private @Nullable String streamed;
  private @Nullable FormFields fields;
  private @Nullable MultipartForm multipart;

  public RequestForm(Request request, RequestBody body, BodySettings settings) {
    this.request = request;
    this.body = body;
    this.settings = settings;
  }

  public void limitPart(String name, long bytes) {
    maxSizes.put(name, bytes);
  }

  public void streamPart(String name) {
    streamed = name;
  }

  /** Its fields; reads the body when they are wanted first. */
  public FormFields fields() throws IOException {
    if (fields == null) {
      try {
        fields = read();
      } catch (FormRejected e) {
        throw rejected(e);
      }
    }
    return fields;
  }

  /** The next of the files that are read while they arrive; null if there are no more. */
  @Nullable
  UploadedFile nextFile() throws IOException {
    fields();
    try {
      return multipart == null ? null : multipart.nextFile();
    } catch (FormRejected e) {
      throw rejected(e);
    }
  }

  static RequestRejected rejected(FormRejected error) {
    return new RequestRejected(Rejection.of(error.status(), error.getMessage()));
  }

  private FormFields read() throws IOException {
    String header = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    HeaderParameters type = HeaderParameters.of(header == null ? "" : header);
    if (type.value().equals(MediaTypes.URL_ENCODED)) {
      Charset charset = MultipartForm.charset(type.get("charset"));
      body.read();
      return new UrlEncodedForm(
              body.bytes(), body.offset(), body.length(), charset, settings.formLimits())
          .read();
    }
    if (!type.value().equals(MediaTypes.MULTIPART)) {
      return FormFields.none();
    }
    if (body.isEmpty() && type.get("boundary") != null) {
      return FormFields.none();
    }
    MultipartForm.Wishes wishes = new MultipartForm.Wishes(
        settings.formLimits(),
        maxSizes,
        streamed,
        settings.bodyLimit(),
        MultipartForm.charset(type.get("charset")));
    multipart = new MultipartForm(body::nextCounted, type.get("boundary"), wishes);
    return multipart.read();
  }

  /** Gives back what the files occupy. */
  public void close() {
    if (fields != null) {
      fields.close();
    }
    if (multipart != null) {
      multipart.close();
    }
  }
}
