package kitchen;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form that refuses what it does not know. */
@JsonIgnoreProperties(ignoreUnknown = false)
public record Signup(
    @Size(min = 2) String name,
    @JsonProperty("e-mail") @Email String email,
    Optional<@Positive Integer> age,
    @Size(max = 2) List<Color> colors,
    Optional<Address> address,
    List<Line> lines,
    Map<String, Integer> points) {}
