package dev.jetwright.runtime.settings;

/** What a process says before it serves. */
final class Console {
  private Console() {}

  static void print(String line) {
    System.err.println(line);
  }

  /** Ends the process; help that was asked for is output, anything else is not. */
  static void exit(int status, String... lines) {
    for (String line : lines) {
      if (status == 0) {
        System.out.println(line);
      } else {
        print(line);
      }
    }
    System.exit(status);
  }
}
