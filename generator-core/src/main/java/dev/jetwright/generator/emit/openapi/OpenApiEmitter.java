package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.emit.Emitter;
import dev.jetwright.generator.emit.json.JsonObject;
import dev.jetwright.generator.emit.json.JsonPrinter;
import dev.jetwright.generator.emit.json.YamlPrinter;
import dev.jetwright.generator.output.OutputFile;
import java.util.List;

/** Writes the OpenAPI document: for tools as JSON and YAML, and for the server to serve. */
public final class OpenApiEmitter implements Emitter {

  @Override
  public List<OutputFile> emit(Contract contract) {
    JsonObject document = OpenApiDocument.of(contract);
    String json = JsonPrinter.print(document);
    return List.of(
        new OutputFile("META-INF/jetwright/openapi.json", json),
        new OutputFile("META-INF/jetwright/openapi.yaml", YamlPrinter.print(document)),
        new OutputFile(servedPath(contract.application()), json));
  }

  /** Beside the server's class: two applications on one class path have two documents. */
  private static String servedPath(Application application) {
    String folder = application.packageName().replace('.', '/');
    return (folder.isEmpty() ? "" : folder + "/") + application.serverName() + ".openapi.json";
  }
}
