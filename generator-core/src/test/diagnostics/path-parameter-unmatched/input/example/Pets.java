package example;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Path;
import dev.jetwright.Put;

@Api
public interface Pets {

  @Get("/pets/{petId}")
  String find(@Path String id);

  @Delete("/pets/{petId}")
  void remove(@Path("pet_id") long petId);

  @Put("/pets/rename")
  void rename(@Path long id, String name);

  @Put("/owners/{ownerId}/pets/{petId}")
  void adopt(@Path int pet, @Path int owners, @Path int house);
}
