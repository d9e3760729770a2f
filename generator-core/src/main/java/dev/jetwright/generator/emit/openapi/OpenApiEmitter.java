package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.emit.Emitter;
import dev.jetwright.generator.emit.json.JsonObject;
import dev.jetwright.generator.emit.json.JsonPrinter;
import dev.jetwright.generator.emit.json.YamlPrinter;
import dev.jetwright.generator.output.OutputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the OpenAPI document: for tools as JSON and YAML, and for the server to serve. */
public final class OpenApiEmitter implements Emitter {

  @Override
  public List<OutputFile> emit(Contract contract) {
    List<Contract> applications = contract.perApplication();
    List<OutputFile> files = new ArrayList<>();
    for (Contract one : applications) {
      String stem =
          applications.size() == 1 ? "openapi" : "openapi-" + one.application().stem();
      files.addAll(files(one.documented(), stem.toLowerCase(Locale.ROOT)));
    }
    return files;
  }

  private static List<OutputFile> files(Contract contract, String name) {
    JsonObject document = OpenApiDocument.of(contract);
    String json = JsonPrinter.print(document);
    return List.of(
        new OutputFile("META-INF/jetwright/" + name + ".json", json),
        new OutputFile("META-INF/jetwright/" + name + ".yaml", YamlPrinter.print(document)),
        new OutputFile(servedPath(contract.application()), json));
  }

  /** Beside the server's class: two applications on one class path have two documents. */
  private static String servedPath(Application application) {
    String folder = application.packageName().replace('.', '/');
    return (folder.isEmpty() ? "" : folder + "/") + application.serverName() + ".openapi.json";
  }
}
