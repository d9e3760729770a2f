package shop;

import dev.jetwright.Api;
import dev.jetwright.Patch;
import dev.jetwright.Post;
import dev.jetwright.RawJson;
import dev.jetwright.Secret;
import dev.jetwright.Update;
import dev.jetwright.WriteOnly;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** Changes, secrets and any JSON. */
@Api(path = "/users")
public interface Users {
  @Patch("/{id}")
  UserPatch change(int id, UserPatch patch);

  @Post("/login")
  Login login(Login login);

  @Post("/any")
  Anything any(Anything anything);

  /** What is to change. */
  record UserPatch(
      Update<@Size(min = 2) String> name,
      Update<@Positive Integer> age,
      @NotNull Update<Boolean> active,
      Update<List<@Size(max = 3) String>> tags) {}

  record Login(String user, Secret<@Size(min = 8) String> password, List<Card> cards) {}

  record Card(String owner, @WriteOnly @Size(max = 4) String pin) {}

  record Anything(Object value, Map<String, Object> named, RawJson raw) {}
}
