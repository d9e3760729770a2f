package shop;

import dev.jetwright.*;
import java.net.InetAddress;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Api(path = "/tries")
public interface Tries {
  @Post("/wide")
  Wide wide(Wide wide) throws Bad;

  @Post("/iban")
  Optional<Iban> one(@Body Iban iban);

  @Post("/ibans")
  List<Iban> many(@Body List<Iban> ibans);

  @Post("/two")
  Map<Iban, Iban> two(@Body("a") Iban a, @Body("b") @Strict int b, @Body("c") Optional<@Trim String> c);

  @Post("/int")
  int exact(@Body @Strict int value);

  @Get("/q")
  @Nullable Iban queried(@Query Filter filter, @Cookie Optional<@LowerCase String> mood, @Nullable @OneOf({"1", "2"}) Integer level, @Query @Delimited Set<@UpperCase String> codes);

  @Post("/form")
  Iban formed(@Form Filter filter);

  record Filter(@Trim @Default("x") String q, @Strict Optional<Boolean> flag, @Default("DE02120300000000202051") Iban iban, @ScalarType(by = MoneyText.class) @Default("1 EUR") Money money, List<@OneOf({"a"}) String> words, Optional<InetAddress> from, @Default("PT1H") Duration d, @ByteSize @Default("5") long bytes) {}
}
