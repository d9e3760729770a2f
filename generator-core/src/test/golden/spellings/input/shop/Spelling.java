package shop;

import dev.jetwright.ByteSize;
import dev.jetwright.Default;
import dev.jetwright.LowerCase;
import dev.jetwright.MultipleOf;
import dev.jetwright.OneOf;
import dev.jetwright.Strict;
import dev.jetwright.Trim;
import dev.jetwright.UniqueItems;
import dev.jetwright.UpperCase;
import dev.jetwright.Url;
import dev.jetwright.UuidVersion;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Values that requests spell in ways of their own. */
public record Spelling(
    @Trim @NotEmpty String name,
    @Trim @LowerCase Optional<@Size(min = 3) String> user,
    List<@UpperCase String> codes,
    @Email String mail,
    @Url(schemes = {"http", "https"}) String home,
    Optional<@Url URI> target,
    @OneOf({"asc", "desc"}) String direction,
    @OneOf("only") String single,
    @Default("2") @OneOf({"1", "2"}) int level,
    List<@OneOf({"a", "b"}) String> letters,
    @MultipleOf(0.05) BigDecimal price,
    @MultipleOf(6) @Min(6) int bottles,
    @UniqueItems List<String> ranking,
    @UuidVersion(4) UUID id,
    @ByteSize long quota,
    @Strict int exact,
    @Strict @Min(1) double weight,
    @Strict Map<Integer, Boolean> flags) {}
