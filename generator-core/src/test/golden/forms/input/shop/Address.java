package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where somebody lives. */
public record Address(
    @Size(min = 2) String city,
    @JsonProperty("zip-code") Optional<String> zip,
    @JsonAlias("line") List<String> lines,
    Map<String, Integer> floors,
    Color door) {}
