// Generated from shop.Papers by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Download;
import shop.client.runtime.DownloadOptions;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

/** Papers, and what is known of them. */
@Generated("dev.jetwright")
public final class Papers {
  private final Transport transport;

  Papers(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists them.
   *
   * <p>{@code GET /papers}
   */
  public List<Paper> list() {
    return transport
        .call("list", "GET", "/papers")
        .receive(Decoder.list(PaperCodec::read));
  }

  /**
   * Finds one.
   *
   * <p>{@code GET /papers/{id}}
   *
   * @return the paper, of which caches need not ask for a minute
   */
  public Optional<Paper> find(int id) {
    return transport
        .call("find", "GET", "/papers/{id}")
        .path("id", Text.of(id))
        .receiveOptional(PaperCodec::read);
  }

  /**
   * Replaces one that nobody else has changed.
   *
   * <p>{@code PUT /papers/{id}}
   *
   * @throws PreconditionFailed 412
   */
  public Paper replace(
      int id,
      Optional<String> ifMatch,
      Paper paper) {
    return transport
        .call("replace", "PUT", "/papers/{id}")
        .path("id", Text.of(id))
        .header("if-match", ifMatch.orElse(null))
        .body(paper, PaperCodec::write)
        .error(412, "PreconditionFailed", PreconditionFailed::new)
        .receive(PaperCodec::read);
  }

  /**
   * Replaces one that nobody else has changed.
   *
   * <p>{@code PUT /papers/{id}}, without {@code ifMatch}
   *
   * @throws PreconditionFailed 412
   */
  public Paper replace(int id, Paper paper) {
    return replace(
        id,
        Optional.empty(),
        paper);
  }

  /**
   * Its file.
   *
   * <p>{@code GET /papers/{id}/file}
   *
   * @param options what of the file is wanted
   */
  public Download file(int id, DownloadOptions options) {
    return transport
        .call("file", "GET", "/papers/{id}/file")
        .path("id", Text.of(id))
        .accept("*/*")
        .receiveDownload(options);
  }

  /**
   * Its file.
   *
   * <p>{@code GET /papers/{id}/file}
   */
  public Download file(int id) {
    return file(id, DownloadOptions.all());
  }

  /**
   * Its picture, if it has one.
   *
   * <p>{@code GET /papers/{id}/picture}
   *
   * @param options what of the file is wanted
   */
  public Optional<Download> picture(
      int id,
      int width,
      int height,
      DownloadOptions options) {
    return transport
        .call("picture", "GET", "/papers/{id}/picture")
        .path("id", Text.of(id))
        .query("width", Text.of(width))
        .query("height", Text.of(height))
        .accept("image/png")
        .receiveOptionalDownload(options);
  }

  /**
   * Its picture, if it has one.
   *
   * <p>{@code GET /papers/{id}/picture}
   */
  public Optional<Download> picture(
      int id,
      int width,
      int height) {
    return picture(
        id,
        width,
        height,
        DownloadOptions.all());
  }

  /**
   * A file that is made for what is sent.
   *
   * <p>{@code POST /papers/print}
   *
   * @param options what of the file is wanted
   */
  public Download print(Paper paper, DownloadOptions options) {
    return transport
        .call("print", "POST", "/papers/print")
        .body(paper, PaperCodec::write)
        .accept("application/pdf")
        .receiveDownload(options);
  }

  /**
   * A file that is made for what is sent.
   *
   * <p>{@code POST /papers/print}
   */
  public Download print(Paper paper) {
    return print(paper, DownloadOptions.all());
  }
}
