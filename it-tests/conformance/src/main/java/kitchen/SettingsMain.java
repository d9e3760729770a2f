package kitchen;

/** A kitchen that is told what it needs to know. */
public final class SettingsMain {

  private SettingsMain() {}

  /** Reads the settings, says what they are and serves. */
  public static void main(String... args) {
    KitchenSettings settings = KitchenSettingsReader.read(args);
    System.out.println(settings);
    Kitchen.server().bodyLimit(settings.largestOrder()).run(args);
  }
}
