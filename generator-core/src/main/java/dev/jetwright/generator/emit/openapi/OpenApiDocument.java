package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The document's root. */
final class OpenApiDocument {
  private OpenApiDocument() {}

  static JsonObject of(Contract contract) {
    Components components = new Components(contract);
    JsonObject paths = new Paths(components).of(contract);
    return new JsonObject()
        .put("openapi", "3.1.0")
        .put("info", info(contract.application()))
        .put("servers", JsonArray.of(List.of(new JsonObject().put("url", "/"))))
        // What says nothing about credentials asks for none; without this line nobody could tell.
        .put("security", new JsonArray(List.of()))
        .put("tags", tags(contract.services()))
        .put("paths", paths)
        .put("components", components.all());
  }

  private static JsonObject info(Application application) {
    Application.Details details = application.details();
    return new JsonObject()
        .put("title", application.title())
        .putText("summary", details.summary().orElse(""))
        .put("version", application.version())
        .putText("description", application.description().orElse(""))
        .putText("termsOfService", details.termsOfService().orElse(""))
        .put("contact", details.contact().map(OpenApiDocument::contact))
        .put("license", application.license().map(LicenseObject::of));
  }

  private static JsonObject contact(Application.Contact contact) {
    return new JsonObject()
        .putText("name", contact.name().orElse(""))
        .putText("url", contact.url().orElse(""))
        .putText("email", contact.email().orElse(""));
  }

  /** Each tag once, described by the first interface that it belongs to before any other tag. */
  private static JsonArray tags(List<Service> services) {
    Map<String, String> descriptions = new LinkedHashMap<>();
    for (Service service : services) {
      for (String tag : service.tags()) {
        boolean own = tag.equals(service.tags().get(0));
        descriptions.merge(
            tag, own ? service.doc().text() : "", (first, next) -> first.isEmpty() ? next : first);
      }
      service.operations().stream()
          .flatMap(operation -> operation.entry().tags().stream())
          .forEach(tag -> descriptions.putIfAbsent(tag, ""));
    }
    List<JsonObject> tags = new ArrayList<>();
    descriptions.forEach((tag, description) ->
        tags.add(new JsonObject().put("name", tag).putText("description", description)));
    return JsonArray.of(tags);
  }
}
