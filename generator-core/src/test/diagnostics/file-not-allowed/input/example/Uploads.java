package example;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Form;
import dev.jetwright.Get;
import dev.jetwright.Part;
import dev.jetwright.Post;
import dev.jetwright.Query;
import dev.jetwright.UploadedFile;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Api(path = "/uploads")
public interface Uploads {
  record Item(String name, Optional<UploadedFile> photo) {}

  record Album(String name, InputStream cover, List<Stream<String>> lines) {}

  @Post("/json")
  void json(Item item);

  @Post("/body")
  void body(@Body UploadedFile file);

  @Get("/query")
  void query(@Query InputStream bytes);

  @Get("/answer")
  List<InputStream> answer();

  @Post("/lines")
  void lines(List<Stream<String>> lines);

  @Post("/album")
  void album(@Form Album album);

  @Post("/streams")
  void streams(@Part List<InputStream> all, @Part Stream<String> texts);

  @Post("/two")
  void two(@Part InputStream first, Stream<UploadedFile> second);

  @Post("/fine")
  void fine(@Form Item item, @Part Optional<List<UploadedFile>> files);
}
