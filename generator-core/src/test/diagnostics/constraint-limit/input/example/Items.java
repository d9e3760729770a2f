package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

@Api(path = "/items")
public interface Items {

  @Get
  String list(@Size(min = -1) String q, @Digits(integer = 3, fraction = -2) BigDecimal price);
}
