package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Intercept;

@Api
@Intercept({Plain.class, String.class})
public interface Items {

  @Get("/items")
  @Intercept(Generic.class)
  @Noted
  String list();

  @Get("/more")
  @Intercept(Unknown.class)
  @Noted
  String more();
}
