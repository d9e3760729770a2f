package kitchen;

import dev.jetwright.ByteSize;
import dev.jetwright.MultipleOf;
import dev.jetwright.OneOf;
import dev.jetwright.Url;
import dev.jetwright.UuidVersion;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** A value for each fault that a scalar can have, each of which may be absent. */
public record Catalogued(
    Optional<String> text,
    Optional<Integer> whole,
    Optional<Double> real,
    Optional<Boolean> truth,
    Optional<BigDecimal> exact,
    Optional<UUID> id,
    Optional<@UuidVersion(4) UUID> fourth,
    Optional<LocalDate> day,
    Optional<LocalTime> time,
    Optional<Instant> moment,
    Optional<LocalDateTime> local,
    Optional<Duration> length,
    Optional<Color> color,
    Optional<@OneOf({"asc", "desc"}) String> order,
    Optional<@Size(min = 2, max = 3) String> word,
    Optional<@Pattern(regexp = "^[a-z]+$") String> code,
    Optional<@Email String> mail,
    Optional<@Url(schemes = {"http", "https"}) String> link,
    Optional<InetAddress> address,
    Optional<@ByteSize Long> size,
    Optional<@Min(1) Integer> low,
    Optional<@Max(9) Integer> high,
    Optional<@Positive Double> above,
    Optional<@Negative Double> below,
    Optional<@MultipleOf(5) Integer> fives,
    Optional<@Past LocalDate> past,
    Optional<@Future LocalDate> future,
    Optional<@Past Instant> before,
    Optional<@Future Instant> after) {}
