package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Api(path = "/facts")
public interface Facts {

  @Post
  Fact tell(Fact fact);

  @Get
  String since(@Past LocalDate day, Optional<@Future Instant> until, @Nullable @NotBlank String by);

  record Fact(
      Optional<@Past LocalDate> born,
      Optional<@Future LocalDate> due,
      Optional<@Past LocalDateTime> seen,
      Optional<@Future OffsetDateTime> expires,
      Optional<@PastOrPresent Instant> noted,
      List<@FutureOrPresent Year> years,
      Optional<@AssertTrue Boolean> sure,
      Optional<@AssertFalse Boolean> secret,
      @Null @Nullable String id,
      Optional<@Pattern(regexp = "[a-z]+ # letters", flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.COMMENTS}) String> word,
      Optional<@Email(regexp = ".*@example\\.org") String> mail,
      @Size(min = 2, max = 3) byte[] bytes,
      Optional<@Min(3) @Digits(integer = 2, fraction = 1) String> number,
      Optional<@DecimalMax("18446744073709551616") BigInteger> big,
      @NotBlank @Nullable String name) {}
}
