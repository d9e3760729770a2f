package dev.jetwright.runtime.sample;

/** Serves the sample. */
final class Main {

  private Main() {}

  public static void main(String... args) {
    new ApiServer(new ItemStore()).run(args);
  }
}
