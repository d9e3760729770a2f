package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.NonBlocking;
import dev.jetwright.Part;
import dev.jetwright.Post;
import dev.jetwright.StreamingOutput;
import dev.jetwright.Timeout;
import dev.jetwright.UploadedFile;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

@Api(path = "/photos")
public interface Photos {

  @Post("/raw")
  @NonBlocking
  void raw(InputStream photo);

  @Post("/part")
  @NonBlocking
  void part(@Part UploadedFile photo);

  @Post("/lines")
  @NonBlocking
  void lines(Stream<String> names);

  @Get("/written")
  @NonBlocking
  StreamingOutput written();

  @Get("/late")
  @Timeout(value = -1, unit = TimeUnit.MINUTES)
  void late();

  @Get("/odd")
  @Timeout(value = 1, status = 500)
  void odd();

  @Get("/open")
  CompletionStage open();
}
