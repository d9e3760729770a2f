package hello;

import java.time.DayOfWeek;
import java.time.LocalDate;

public record Moved(LocalDate from, LocalDate to, String name) {
  static Moved by(LocalDate from, int days) {
    LocalDate to = from.plusDays(days);
    return new Moved(from, to, DayOfWeek.from(to).name());
  }
}
