// Generated from shop.Annotated.Customer by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Annotated.Customer} as JSON. */
@Generated("dev.jetwright")
final class CustomerCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .required("street")
      .required("zip")
      .required("work_street_")
      .required("work_zip_")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] HOME_STREET = JsonWriter.name("street");
  private static final byte[] HOME_CODE = JsonWriter.name("zip");
  private static final byte[] WORK_STREET = JsonWriter.name("work_street_");
  private static final byte[] WORK_CODE = JsonWriter.name("work_zip_");

  private CustomerCodec() {}

  static Annotated.@Nullable Customer read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    String homeStreet = null;
    int homeCode = 0;
    String workStreet = null;
    int workCode = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString();
        case 1 -> homeStreet = in.readString();
        case 2 -> homeCode = in.readInt();
        case 3 -> workStreet = in.readString();
        case 4 -> workCode = in.readInt();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Annotated.Customer(
        name,
        new Annotated.Address(homeStreet, homeCode),
        new Annotated.Address(workStreet, workCode));
  }

  static void write(JsonWriter out, Annotated.Customer customer) {
    out.beginObject();
    out.name(NAME);
    out.writeString(customer.name());
    out.name(HOME_STREET);
    out.writeString(customer.home().street());
    out.name(HOME_CODE);
    out.writeInt(customer.home().code());
    out.name(WORK_STREET);
    out.writeString(customer.work().street());
    out.name(WORK_CODE);
    out.writeInt(customer.work().code());
    out.endObject();
  }
}
