package dev.jetwright.runtime.limit;

/** A time in its largest unit: {@code 1 minute}, {@code 10 seconds}. */
enum TimeText {
  DAY("day", 86_400),
  HOUR("hour", 3_600),
  MINUTE("minute", 60),
  SECOND("second", 1);

  private final String word;
  private final long seconds;

  TimeText(String word, long seconds) {
    this.word = word;
    this.seconds = seconds;
  }

  static String of(long seconds) {
    for (TimeText unit : values()) {
      if (seconds % unit.seconds == 0) {
        long number = seconds / unit.seconds;
        return number + " " + unit.word + (number == 1 ? "" : "s");
      }
    }
    throw new IllegalArgumentException("No time: " + seconds);
  }
}
