package dev.jetwright.generator.contract;

import java.util.List;

/**
 * A record that a process is told when it starts.
 *
 * @param name its name in Java
 * @param prefix what its names begin with where others have names, too; empty for nothing
 * @param file the file to look into; empty for none
 * @param envFile the file with variables to look into; empty for none
 * @param secretsFolder the folder to look into; empty for none
 * @param doc its documentation
 * @param location where it is declared
 */
public record SettingsRecord(
    TypeName name,
    String prefix,
    String file,
    String envFile,
    String secretsFolder,
    Doc doc,
    Location location) {

  /** The record as a type. */
  public NamedType type() {
    return new NamedType(name, List.of());
  }
}
