// Generated from shop.Annotated.Customer by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Customer}. */
@Generated("dev.jetwright")
final class CustomerCodec {
  private CustomerCodec() {}

  static Customer read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    String homeStreet = null;
    Integer homeCode = null;
    String workStreet = null;
    Integer workCode = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "name" -> name = in.readString();
        case "street" -> homeStreet = in.readString();
        case "zip" -> homeCode = in.readInt();
        case "work_street_" -> workStreet = in.readString();
        case "work_zip_" -> workCode = in.readInt();
        default -> in.skipValue();
      }
    }
    return new Customer(
        name,
        homeStreet,
        in.required(homeCode, "zip"),
        workStreet,
        in.required(workCode, "work_zip_"));
  }

  static void write(JsonWriter out, Customer customer) {
    if (!out.beginObject(customer)) {
      return;
    }
    out.name("name").writeString(customer.name());
    out.name("street").writeString(customer.homeStreet());
    out.name("zip").writeInt(customer.homeCode());
    out.name("work_street_").writeString(customer.workStreet());
    out.name("work_zip_").writeInt(customer.workCode());
    out.endObject();
  }
}
