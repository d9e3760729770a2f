package shop;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Form;
import dev.jetwright.Post;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Forms of every kind. */
@Api(path = "/forms")
public interface Forms {

  /**
   * Logs in.
   *
   * @param username who
   */
  @Post("/login")
  String login(
      @Form @Size(min = 2) String username,
      @Form("pass-word") String password,
      @Form Optional<Color> color,
      @Form @Default("7") int days,
      @Form @Size(max = 3) List<Integer> numbers,
      @Form Set<Color> colors);

  /** Takes a form as a whole. */
  @Post("/address")
  Address address(@Form Address address);

  /** Takes two records and a field. */
  @Post("/mixed/{id}")
  void mixed(int id, @Form Optional<Address> address, @Form Tree tree, @Form String note);

  /** Takes a record, a list and a map under names. */
  @Post("/named")
  void named(
      @Form("user") Address address,
      @Form List<Address> others,
      @Form Map<String, Integer> points,
      @Form("tree") Optional<Tree> tree);
}
