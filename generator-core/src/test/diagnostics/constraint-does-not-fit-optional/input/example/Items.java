package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Api(path = "/items")
public interface Items {

  @Get
  String list(@Size(max = 3) Optional<String> q, Optional<@Min(1) Integer> limit);
}
