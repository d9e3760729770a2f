package shop;

import dev.jetwright.Default;
import dev.jetwright.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A transfer from one account to others. */
public record Transfer(
    Iban from,
    List<Iban> to,
    Optional<Isbn> book,
    @Nullable Isbn other,
    @ScalarType(by = MoneyText.class, format = "money") Money amount,
    Optional<@ScalarType(by = MoneyText.class) Money> fee,
    Map<Iban, @ScalarType(by = MoneyText.class) Money> limits,
    Set<Isbn> books,
    @Default("DE02120300000000202051") Iban home) {}
