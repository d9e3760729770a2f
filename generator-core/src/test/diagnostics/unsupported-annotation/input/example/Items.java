package example;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

@Api(path = "/items")
public interface Items {

  @Get
  String list(@Size(max = 3, groups = Items.class) String q);

  @Post("/new")
  void create(Item item);

  record Item(
      @JsonFormat(pattern = "dd.MM.yyyy") @Past LocalDate since,
      @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE) String code,
      @AssertTrue boolean fine,
      @JsonIgnore String secret,
      @Size(max = 3, message = "{item.name}") String name) {}
}
