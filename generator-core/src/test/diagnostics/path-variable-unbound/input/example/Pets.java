package example;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Patch;
import dev.jetwright.Query;

@Api(path = "/shops/{shop}")
public interface Pets {

  @Get("/pets/{petId}")
  String find(String shop, int petid);

  @Delete("/pets/{petId}")
  void remove(String shop, @Query int petId);

  @Patch("/pets/{pet}/name")
  void rename(String pet, String name);
}
