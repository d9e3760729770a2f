package dev.jetwright.runtime.settings;

import dev.jetwright.runtime.settings.Node.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A command line that settings and a server share. */
final class Arguments {
  private static final Set<String> WITH_VALUES = Set.of("--host", "--port", "--root-path");
  private static final Set<String> SWITCHES = Set.of("--dev", "--help");
  private static final String PLACE = "command line";

  private final SettingsTable table;
  private final Problems problems;
  private final List<Given> given = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private boolean help;

  /**
   * A setting that an option gives.
   *
   * @param place the setting
   */
  record Given(SettingsTable.Place place, String value, Origin origin) {}

  private Arguments(SettingsTable table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  static Arguments parse(SettingsTable table, List<String> arguments, Problems problems) {
    Arguments parsed = new Arguments(table, problems);
    for (int i = 0; i < arguments.size(); ) {
      i += parsed.take(arguments, i);
    }
    return parsed;
  }

  List<Given> given() {
    return given;
  }

  /** The arguments that are no settings, or not only. */
  List<String> others() {
    return others;
  }

  boolean help() {
    return help;
  }

  /** Takes the argument at an index: how many there were to take. */
  private int take(List<String> arguments, int index) {
    String argument = arguments.get(index);
    int equals = argument.indexOf('=');
    String option = equals < 0 ? argument : argument.substring(0, equals);
    help |= argument.equals("--help");
    String name = option.startsWith("--") ? option.substring(2) : "";
    SettingsTable.Place place = table.option(name);
    SettingsTable.Place known = place == null ? table.beside(it -> it.option(name)) : place;
    boolean ofServer = WITH_VALUES.contains(option) || SWITCHES.contains(option);
    boolean isSwitch = SWITCHES.contains(option)
        || !WITH_VALUES.contains(option) && known != null && known.isSwitch();
    boolean follows = equals < 0 && !isSwitch && (known != null || ofServer);
    boolean isValue = index + 1 < arguments.size() && !arguments.get(index + 1).startsWith("--");
    int taken = follows && isValue ? 2 : 1;
    if (place == null || ofServer) {
      others.addAll(arguments.subList(index, index + taken));
    }
    Origin origin = new Origin(option, PLACE);
    if (place != null) {
      String value = equals >= 0
          ? argument.substring(equals + 1)
          : isSwitch ? "true" : taken == 2 ? arguments.get(index + 1) : null;
      take(place, value, origin);
    } else if (known == null && !ofServer) {
      unknown(option, index, origin);
    }
    return taken;
  }

  private void take(SettingsTable.Place place, @Nullable String value, Origin origin) {
    if (value == null) {
      problems.fault(origin, "A value is missing");
    } else {
      given.add(new Given(place, value, origin));
    }
  }

  /** What is no option may be a value that went astray, so it is not shown. */
  private void unknown(String option, int index, Origin origin) {
    if (option.startsWith("--")) {
      problems.unknown(origin, true, table.meant(option.substring(2), Names::option));
    } else {
      problems.fault("Argument " + (index + 1) + " (command line): Not an option");
    }
  }
}
