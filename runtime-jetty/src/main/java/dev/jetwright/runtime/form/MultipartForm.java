package dev.jetwright.runtime.form;

import dev.jetwright.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartCompliance;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code multipart/form-data} (RFC 7578) from a body as it arrives.
 *
 * <p>Fields and files are kept, up to the limits, unless their reader wants them to stream: then
 * reading stops at the first file of that name and goes on as the file is read.
 */
public final class MultipartForm implements MultiPart.Parser.Listener {
  /** Where the bytes come from. */
  @FunctionalInterface
  public interface Source {
    /** The next piece; waits for it. */
    Content.Chunk next() throws IOException;
  }

  /**
   * What an operation wants of its form.
   *
   * @param limits how much there may be
   * @param maxSizes the most bytes of single parts, by name
   * @param streamed the name of the files that are read while they arrive; null if there are none
   * @param memory how many bytes fields may have in all
   * @param charset the encoding of fields that do not say theirs
   */
  public record Wishes(
      FormLimits limits,
      Map<String, Long> maxSizes,
      @Nullable String streamed,
      long memory,
      Charset charset) {}

  private static final int LONGEST_BOUNDARY = 1024;
  private static final int LONGEST_HEADERS = 16 << 10;

  private final Source source;
  private final Wishes wishes;
  private final MultiPart.Parser parser;
  private final Spill spill;
  private final FormFields fields;
  private final Deque<ArrivingFile> arriving = new ArrayDeque<>();
  private @Nullable ArrivingFile streaming;
  private PartHead head = new PartHead();
  private @Nullable PartContent content;
  private @Nullable RuntimeException failure;
  private long partSize;
  private long fieldBytes;
  private int fieldCount;
  private int fileCount;
  private boolean isComplete;

  /** A form behind a boundary. */
  public MultipartForm(Source source, @Nullable String boundary, Wishes wishes) {
    if (boundary == null || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
      throw FormRejected.malformed("Missing boundary in multipart.");
    }
    this.source = source;
    this.wishes = wishes;
    this.parser = new MultiPart.Parser(boundary, MultiPartCompliance.RFC7578, this);
    this.parser.setMaxParts(-1);
    this.parser.setPartHeadersMaxLength(LONGEST_HEADERS);
    this.spill = new Spill(wishes.limits().memory());
    this.fields = new FormFields(spill);
  }

  /** What it holds: all of it, or what comes before the first file that streams. */
  public FormFields read() throws IOException {
    try {
      while (!isComplete && arriving.isEmpty()) {
        advance();
      }
      return fields;
    } catch (IOException | RuntimeException e) {
      spill.close();
      throw e;
    }
  }

  /** The next file that streams; null after the last one. */
  public @Nullable UploadedFile nextFile() throws IOException {
    if (streaming != null) {
      streaming.skip();
    }
    while (arriving.isEmpty() && !isComplete) {
      advance();
    }
    streaming = arriving.poll();
    return streaming;
  }

  /** Takes in another piece of the body. */
  void advance() throws IOException {
    Content.Chunk chunk = source.next();
    boolean last = chunk.isLast();
    try {
      parser.parse(chunk);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      chunk.release();
    }
    if (failure != null) {
      throw failure;
    }
    if (last && !isComplete) {
      throw malformed();
    }
  }

  private static FormRejected malformed() {
    return FormRejected.malformed("Invalid multipart data.");
  }

  @Override
  public void onPartBegin() {
    head = new PartHead();
    content = null;
    partSize = 0;
  }

  @Override
  public void onPartHeader(String name, String value) {
    head.add(name, value);
  }

  @Override
  public void onPartHeaders() {
    if (failure != null) {
      return;
    }
    try {
      head.complete();
      count();
    } catch (FormRejected e) {
      failure = e;
      return;
    }
    if (streams()) {
      arriving.add(new ArrivingFile(head, this));
    } else if (streaming == null && arriving.isEmpty()) {
      content = new PartContent(head, spill);
    }
  }

  private boolean streams() {
    return !head.fileName().isEmpty() && head.name().equals(wishes.streamed());
  }

  private void count() {
    FormLimits limits = wishes.limits();
    if (head.isFile()) {
      if (++fileCount > limits.files()) {
        throw FormRejected.malformed(
            "Too many files. Maximum number of files is " + limits.files() + ".");
      }
    } else if (++fieldCount > limits.fields()) {
      throw FormRejected.malformed(
          "Too many fields. Maximum number of fields is " + limits.fields() + ".");
    }
  }

  @Override
  public void onPartContent(Content.Chunk chunk) {
    if (failure != null) {
      return;
    }
    ByteBuffer bytes = chunk.getByteBuffer();
    try {
      partSize += bytes.remaining();
      checkSize(bytes.remaining());
      take(bytes);
    } catch (FormRejected e) {
      failure = e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(ByteBuffer bytes) throws IOException {
    if (content == null) {
      ArrivingFile current = arriving.isEmpty() ? streaming : arriving.getLast();
      if (current != null && streams()) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        current.add(copy);
      }
    } else if (head.isFile()) {
      content.addToFile(bytes);
    } else {
      content.add(bytes);
    }
  }

  private void checkSize(int more) {
    Long most = wishes.maxSizes().get(head.name());
    if (most != null && partSize > most) {
      throw FormRejected.tooLarge(
          "The part " + head.name() + " exceeds the maximum size of " + most + " bytes");
    }
    if (head.isFile()) {
      return;
    }
    if (most == null && partSize > wishes.limits().fieldSize()) {
      throw FormRejected.malformed(
          "Part exceeded maximum size of " + (wishes.limits().fieldSize() >> 10) + "KB.");
    }
    fieldBytes += more;
    if (fieldBytes > wishes.memory()) {
      throw FormRejected.tooLarge("Content Too Large");
    }
  }

  @Override
  public void onPartEnd() {
    if (failure != null) {
      return;
    }
    if (content == null) {
      ArrivingFile current = arriving.isEmpty() ? streaming : arriving.getLast();
      if (current != null) {
        current.complete();
      }
      return;
    }
    try {
      add(content);
    } catch (FormRejected e) {
      failure = e;
    }
  }

  private void add(PartContent part) {
    if (!head.isFile()) {
      fields.add(head.name(), text(part.bytes()));
    } else if (!head.fileName().isEmpty()) {
      fields.add(part.file());
    }
  }

  private String text(byte[] bytes) {
    try {
      return charset().newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw FormRejected.malformed("There was an error parsing the body");
    }
  }

  private Charset charset() {
    String type = head.contentType();
    String name = type == null ? null : HeaderParameters.of(type).get("charset");
    return name == null ? wishes.charset() : charset(name);
  }

  /** The encoding of a name; UTF-8 for none. */
  public static Charset charset(@Nullable String name) {
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw FormRejected.malformed("There was an error parsing the body");
    }
  }

  @Override
  public void onComplete() {
    isComplete = true;
  }

  @Override
  public void onFailure(Throwable cause) {
    if (failure == null) {
      failure = malformed();
    }
  }

  /** Gives back what the files occupy. */
  public void close() {
    spill.close();
  }
}
