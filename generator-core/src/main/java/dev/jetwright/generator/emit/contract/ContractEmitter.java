package dev.jetwright.generator.emit.contract;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorHandler;
import dev.jetwright.generator.contract.ErrorStyle;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.SettingsRecord;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.emit.Emitter;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonObject;
import dev.jetwright.generator.emit.json.JsonPrinter;
import dev.jetwright.generator.output.OutputFile;
import java.util.List;
import java.util.function.Function;

/**
 * Writes {@code META-INF/jetwright/contract.json}.
 *
 * <pre>{@code
 * {
 *   "jetwright": 1,
 *   "application": {"package": "shop", "server": "ApiServer", "title": "Shop", "version": "1.0"},
 *   "services": [{"package": "shop", "name": "Items", "path": "/items", "operations": [...]}],
 *   "types": [{"kind": "record", "package": "shop", "name": "Item", "properties": [...]}],
 *   "errors": [{"package": "shop", "name": "ItemNotFound", "status": 404}]
 * }
 * }</pre>
 *
 * <p>Several applications are {@code "applications"}, and have the paths of their services in
 * {@code "mounts"}. {@code "jetwright"} is the version of this form. Absent members are empty or
 * false.
 */
public final class ContractEmitter implements Emitter {
  private static final int VERSION = 1;

  @Override
  public List<OutputFile> emit(Contract contract) {
    boolean plain =
        contract.applications().size() == 1 && contract.application().mounts().isEmpty();
    return emitted(plain ? contract.perApplication().get(0) : contract, contract);
  }

  /**
   * The file.
   *
   * @param contract the services at their places
   * @param module what the module has beside them
   */
  private static List<OutputFile> emitted(Contract contract, Contract module) {
    List<Application> applications = contract.applications();
    JsonObject tree = new JsonObject().put("jetwright", VERSION);
    if (applications.size() == 1) {
      tree.put("application", application(contract.application()));
    } else {
      tree.put("applications", list(applications, ContractEmitter::application));
    }
    tree.put("services", list(contract.services(), ContractEmitter::service))
        .put("types", list(module.types(), type -> type.accept(new Definitions())))
        .put("errors", list(contract.errors(), ContractEmitter::error));
    Securing.schemes(contract).ifPresent(schemes -> tree.put("securitySchemes", schemes));
    List<ErrorHandler> handlers = contract.handlers().all();
    if (!handlers.isEmpty()) {
      tree.put("handlers", list(handlers, ContractEmitter::handler));
    }
    if (!module.settings().isEmpty()) {
      tree.put("settings", list(module.settings(), ContractEmitter::settings));
    }
    return List.of(new OutputFile("META-INF/jetwright/contract.json", JsonPrinter.print(tree)));
  }

  static <T> JsonArray list(List<T> values, Function<T, JsonObject> element) {
    return JsonArray.of(values.stream().map(element).toList());
  }

  private static JsonObject application(Application application) {
    JsonObject license = new JsonObject();
    application
        .license()
        .ifPresent(it -> license.put("name", it.name()).putText("url", it.url().orElse("")));
    JsonObject tree = new JsonObject()
        .put("package", application.packageName())
        .put("server", application.serverName())
        .put("title", application.title())
        .put("version", application.version())
        .putText("description", application.description().orElse(""));
    Application.Details details = application.details();
    tree.putText("summary", details.summary().orElse(""))
        .putText("termsOfService", details.termsOfService().orElse(""))
        .put("contact", details.contact().map(ContractEmitter::contact))
        .putText("path", application.path());
    if (!license.isEmpty()) {
      tree.put("license", license);
    }
    if (!application.mounts().isEmpty()) {
      tree.put("mounts", list(application.mounts(), ContractEmitter::mount));
    }
    ErrorStyle style = application.errors();
    if (style.problem()) {
      tree.put("problemTypes", style.problemTypes());
    }
    style.own().ifPresent(own -> tree.put("errorType", Parts.use(own.type())));
    tree.putIf("guarded", application.guarded());
    return tree.putIf("strictSlashes", !application.redirectSlashes());
  }

  private static JsonObject contact(Application.Contact contact) {
    return new JsonObject()
        .putText("name", contact.name().orElse(""))
        .putText("url", contact.url().orElse(""))
        .putText("email", contact.email().orElse(""));
  }

  private static JsonObject mount(Application.Mount mount) {
    return new JsonObject()
        .put("service", mount.service().qualifiedName())
        .put("label", mount.label())
        .putText("path", mount.path())
        .putTexts("tags", mount.tags());
  }

  private static JsonObject service(Service service) {
    return Parts.named(service.name(), service.doc())
        .put("path", service.path())
        .put("tags", service.tags())
        .putIf("deprecated", service.deprecated())
        .put("operations", list(service.operations(), Operations::of));
  }

  private static JsonObject handler(ErrorHandler handler) {
    return new JsonObject()
        .put("provider", handler.provider().qualifiedName())
        .put("method", handler.method())
        .put("exception", handler.exception().name().qualifiedName())
        .putTexts(
            "services",
            handler.scope().services().stream().map(TypeName::qualifiedName).toList())
        .putTexts("applications", handler.scope().applications())
        .putText("error", handler.outcome().error().map(TypeName::qualifiedName).orElse(""))
        .put("doc", Parts.doc(handler.doc()));
  }

  private static JsonObject settings(SettingsRecord record) {
    return Parts.named(record.name(), record.doc())
        .putText("prefix", record.prefix())
        .putText("file", record.file())
        .putText("envFile", record.envFile())
        .putText("secretsFolder", record.secretsFolder());
  }

  private static JsonObject error(ErrorDefinition error) {
    return Parts.named(error.name(), error.doc())
        .put("status", error.status())
        .put("body", error.body().flatMap(ErrorDefinition.Body::type).map(Parts::use))
        .putIf("bare", error.hasOwnBody() && error.values().isEmpty())
        .putIf("deprecated", error.deprecated())
        .putTexts(
            "ancestors", error.ancestors().stream().map(TypeName::qualifiedName).toList())
        .put(
            "properties",
            list(
                error.properties(),
                it -> Parts.property(it.property()).put("accessor", it.accessor())));
  }
}
