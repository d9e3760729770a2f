package dev.jetwright.runtime.answer;

import dev.jetwright.Download;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.file.FileAnswer;
import dev.jetwright.runtime.log.Logs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Answers with files. */
final class FileSender {
  private static final Logger LOG = Logs.ofServer();

  private FileSender() {}

  /** Answers with a file, or with what a request asks for of it. */
  static void send(
      Answer answer, Response response, int status, Download download, Callback callback) {
    try (FileAnswer file = open(answer, response, status, download)) {
      if (file.status() >= HttpStatus.BAD_REQUEST_400) {
        answer.send(rejection(file));
        return;
      }
      answer.begin(file.status());
      if (file.status() == HttpStatus.NOT_MODIFIED_304) {
        file.putVersion(response.getHeaders());
        answer.endWithoutBody(callback);
      } else {
        file.send(response, LOG, callback);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The file of the answer cannot be read", e);
    }
  }

  private static FileAnswer open(Answer answer, Response response, int status, Download download)
      throws IOException {
    AnswerForm form = answer.form();
    return FileAnswer.of(
        response.getRequest(), status, download, type(form, false), type(form, true));
  }

  /** Of several media types none is sure: the file says which one it is. */
  private static @Nullable String type(@Nullable AnswerForm form, boolean isOneOfSeveral) {
    return form != null && form.isChosen() == isOneOfSeveral
        ? form.contentType().getValue()
        : null;
  }

  private static Rejection rejection(FileAnswer file) {
    Rejection rejection = file.detail() == null
        ? Rejection.of(file.status())
        : Rejection.of(file.status(), file.detail());
    return file.status() == HttpStatus.RANGE_NOT_SATISFIABLE_416
        ? rejection.with(Map.of("Content-Range", file.total()))
        : rejection;
  }
}
