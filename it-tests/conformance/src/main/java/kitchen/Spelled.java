package kitchen;

import dev.jetwright.ByteSize;
import dev.jetwright.LowerCase;
import dev.jetwright.MultipleOf;
import dev.jetwright.OneOf;
import dev.jetwright.Trim;
import dev.jetwright.UniqueItems;
import dev.jetwright.UpperCase;
import dev.jetwright.Url;
import dev.jetwright.UuidVersion;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Values that requests spell in ways of their own, each of which may be absent. */
public record Spelled(
    Optional<@Trim @NotEmpty String> name,
    Optional<@Trim @LowerCase @Size(max = 5) String> user,
    Optional<List<@UpperCase String>> codes,
    Optional<@Email String> mail,
    Optional<@Url(schemes = {"http", "https"}) String> home,
    Optional<@Url URI> target,
    Optional<@OneOf({"asc", "desc"}) String> direction,
    Optional<@OneOf("it's") String> single,
    Optional<@OneOf({"1", "2", "3"}) Integer> level,
    Optional<@Trim @OneOf({"a", "b"}) String> letter,
    Optional<@MultipleOf(0.1) BigDecimal> price,
    Optional<@MultipleOf(0.1) Double> share,
    Optional<@MultipleOf(5) @Max(3) @Positive Integer> bottles,
    Optional<@UniqueItems List<String>> ranking,
    Optional<@UuidVersion(4) UUID> id,
    Optional<@ByteSize Long> quota,
    Optional<Map<@LowerCase String, Integer>> counts) {}
