package shop;

import dev.jetwright.*;
import jakarta.validation.constraints.*;
import java.math.BigInteger;
import java.net.URI;
import java.time.*;
import java.util.*;

public record Wide(
    Update<@Trim String> name,
    Update<@Strict Integer> count,
    Secret<@Trim @Size(min = 3) String> word,
    Update<Iban> account,
    Page<Iban> page,
    Page<Integer> exacts,
    Page<String> texts,
    Page<Isbn> isbns,
    List<Optional<@ScalarType(by = MoneyText.class) Money>> amounts,
    Map<Iban, List<@OneOf({"a", "b"}) String>> byAccount,
    Map<@Trim String, @ByteSize Long> sizes,
    @OneOf({"1", "2"}) byte tiny,
    @OneOf({"x", "y"}) char letter,
    @MultipleOf(0.5) float half,
    @MultipleOf(3) BigInteger huge,
    @Default("HTTP://a") @Url String uri,
    @Default("1KB") String size,
    @UniqueItems List<@UpperCase String> codes,
    @NotNull Optional<Iban> must) {}
