package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Consumes;
import dev.jetwright.Form;
import dev.jetwright.MaxSize;
import dev.jetwright.Part;
import dev.jetwright.Post;
import dev.jetwright.UploadedFile;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of every kind; what came in is answered. */
@Api(path = "/files", tags = "files")
public interface Files {

  /** Answers a file. */
  @Post("/one")
  Received one(UploadedFile file);

  /** Answers a file that need not be there. */
  @Post("/maybe")
  Optional<Received> maybe(Optional<UploadedFile> file);

  /** Answers files of one name. */
  @Post("/several")
  List<Received> several(@Size(max = 3) List<UploadedFile> files);

  /** Answers bytes, as texts. */
  @Post("/bytes")
  List<String> bytes(@Part byte[] first, @Part Optional<List<byte[]>> others);

  /** Answers a file, fields and JSON, which came in one form. */
  @Post("/mixed/{id}")
  List<String> mixed(
      int id,
      @Part UploadedFile file,
      @Part("meta") Line meta,
      @Part Optional<List<Range>> ranges,
      @Form @Size(max = 10) String note,
      @Part Optional<Color> color);

  /** Answers a record with files. */
  @Post("/album")
  List<Received> album(@Form Album album);

  /** Answers a file that is small, in a body that is. */
  @Post("/small")
  @MaxSize(500)
  Received small(@Part @MaxSize(10) UploadedFile file, @Form Optional<String> note);

  /** Counts the bytes of a file while they arrive. */
  @Post("/counted")
  List<String> counted(@Form String name, @Part InputStream data);

  /** Answers files while they arrive. */
  @Post("/arriving")
  List<Received> arriving(@Form Optional<String> name, Stream<UploadedFile> files);

  /** Answers how many of the first bytes were read, and leaves the rest. */
  @Post("/glimpse")
  int glimpse(@Part InputStream data);

  /** Fails after it has read a file. */
  @Post("/failing")
  void failing(UploadedFile file) throws Refused;

  /** Takes multipart alone. */
  @Post("/strict")
  @Consumes("multipart/form-data")
  String strict(@Form @NotEmpty String name);
}
