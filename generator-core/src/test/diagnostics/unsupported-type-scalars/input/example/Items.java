package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.ScalarType;
import jakarta.validation.constraints.Size;
import java.util.List;

@Api(path = "/items")
public interface Items {

  @Get("/{code}")
  List<String> list(Code code, @ScalarType(by = Money.class) Money price, @Size(max = 3) Name name);

  @ScalarType
  final class Code {
    static Code parse(String text) {
      return null;
    }
  }

  @ScalarType
  record Name(String first) {}

  final class Money {
    public static Money of(String text) {
      return null;
    }
  }
}
