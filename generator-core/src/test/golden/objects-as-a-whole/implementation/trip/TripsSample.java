package trip;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public class TripsSample implements Trips {
  @Override
  public Trip book(Trip trip) {
    return trip;
  }

  @Override
  public String find(LocalDate from, LocalDate to, Optional<String> q) {
    return "found";
  }

  @Override
  public String between(Span span) {
    return "between";
  }

  @Override
  public Trunk pack(Trunk trunk) {
    return trunk;
  }

  @Override
  public List<String> violations() {
    LocalDate day = LocalDate.of(2026, 1, 2);
    Span back = new Span(day, day.minusDays(1));
    Trip trip = new Trip("home", day, day.minusDays(1), List.of(back), Optional.empty());
    return TripValidator.validate(trip).stream()
        .map(violation -> violation.path() + " " + violation.type() + ": " + violation.message())
        .toList();
  }
}
