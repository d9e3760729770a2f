package dev.jetwright.generator.emit;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.output.OutputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The files of a target of which every application has one of its own, such as an SDK. */
public final class PerApplication {
  private PerApplication() {}

  /**
   * The files: those of a single application as they are, those of several in a folder each.
   *
   * @param contract of all applications
   * @param single makes the files of a single application
   * @param named makes the files of one of several, given its name in lower case
   */
  public static List<OutputFile> files(
      Contract contract,
      Function<Contract, List<OutputFile>> single,
      BiFunction<Contract, String, List<OutputFile>> named) {
    List<Contract> applications = contract.perApplication();
    if (applications.size() == 1) {
      return single.apply(applications.get(0).documented());
    }
    List<OutputFile> files = new ArrayList<>();
    for (Contract one : applications) {
      String name = one.application().stem().toLowerCase(Locale.ROOT);
      for (OutputFile file : named.apply(one.documented(), name)) {
        files.add(new OutputFile(name + "/" + file.path(), file.text()));
      }
    }
    return files;
  }
}
