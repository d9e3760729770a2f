package shop;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Put;
import dev.jetwright.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Api(path = "/notes")
public interface Notes {
  record Note(String text) {}

  record Empty() {}

  @Get("/count")
  int count();

  @Put("/price")
  double price(@Body double price);

  @Post("/words")
  @Status(201)
  Set<String> words(@Body Set<String> words);

  @Post("/all")
  List<Note> all(List<Note> notes);

  @Post("/map")
  Map<String, Note> map(Map<String, Note> notes);

  @Post("/empty")
  Empty empty(Empty empty);

  @Get("/three")
  Instant three(int a, int b, int c);

  @Delete
  void clear();

  @Post("/touch")
  @Status(202)
  void touch(int a, int b, int c);
}
