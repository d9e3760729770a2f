package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Query;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Api(path = "/search")
public interface Search {
  enum Order { NEWEST, CHEAPEST }

  @Get("/paths/{a}/{b}/x/{order}")
  String paths(int a, UUID b, Order order);

  @Get("/queries")
  String queries(
      String text,
      boolean flag,
      long number,
      float share,
      double ratio,
      BigDecimal price,
      LocalDate date,
      LocalDateTime local,
      OffsetDateTime offset,
      Instant instant,
      Duration duration);

  @Get("/repeated")
  String repeated(
      List<String> words,
      Set<Order> orders,
      Optional<List<Integer>> numbers,
      @Nullable Set<LocalDate> dates);

  @Get("/named")
  String named(
      @Query("class") Optional<String> kind,
      @Header Optional<UUID> requestId,
      @Header("X-Trace") List<String> traces,
      @Nullable Integer limit);
}
