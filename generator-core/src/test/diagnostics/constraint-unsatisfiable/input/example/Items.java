package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

@Api(path = "/items")
public interface Items {

  @Get
  String list(
      @Size(min = 5, max = 3) String q,
      @Min(10) @Max(5) int limit,
      @Min(3000000000L) int offset,
      @DecimalMin("0.1") @DecimalMax("0.9") long count,
      List<@NotEmpty @Size(max = 0) String> tags);
}
