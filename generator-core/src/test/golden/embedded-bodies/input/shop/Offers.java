package shop;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Put;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

@Api(path = "/offers")
public interface Offers {
  record Item(@NotBlank String name) {}

  record User(String name) {}

  @Put("/{id}")
  String update(
      int id,
      Item item,
      Optional<User> user,
      @Body("importance-level") @Positive int importance,
      @Body @Size(max = 2) List<@NotBlank String> notes);

  @Put("/{id}/item")
  Item replace(int id, @Body("item") Item item);

  @Put("/clashing")
  void clashing(@Body String body, @Body int read, @Body boolean in, @Body String hashCode, Optional<String> offers);
}
