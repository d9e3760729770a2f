package example;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jetwright.ApiException;
import dev.jetwright.Status;

@Status(403)
public final class Refused extends ApiException {
  public final String status = "refused";

  @JsonProperty("title")
  public final String name = "refused";

  public final String reason = "refused";

  public Refused() {
    super("Refused.");
  }
}
