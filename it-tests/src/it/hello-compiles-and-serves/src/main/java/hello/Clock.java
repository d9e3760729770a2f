package hello;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Get;
import jakarta.validation.constraints.Max;
import java.time.LocalDate;

@Api(path = "/calendar")
public interface Clock {
  @Get("/{day}/later")
  Moved later(LocalDate day, @Default("1") @Max(365) int days);
}
