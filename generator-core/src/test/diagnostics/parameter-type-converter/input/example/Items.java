package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import java.time.LocalDate;
import java.util.UUID;

@Api(path = "/items")
public interface Items {

  @Get("/a/{id:int}")
  String byNumber(UUID id);

  @Get("/b/{id:uuid}")
  String byKey(long id);

  @Get("/c/{rate:float}")
  String byRate(int rate);

  @Get("/d/{path:path}")
  String byPath(LocalDate path);

  @Get("/e/{id:int}/{text:uuid}/{rate:float}/{rest:path}")
  String fine(int id, String text, double rate, String rest);
}
