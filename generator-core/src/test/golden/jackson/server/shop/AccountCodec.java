// Generated from shop.Annotated.Account by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Annotated.Account} as JSON. */
@Generated("dev.jetwright")
final class AccountCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .required("password")
      .build();

  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] LOGINS = JsonWriter.name("logins");
  private static final byte[] SHOUT = JsonWriter.name("shout");

  private AccountCodec() {}

  static Annotated.@Nullable Account read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Optional<UUID> id = Optional.empty();
    String name = null;
    String password = null;
    int logins = 0;
    Optional<String> session = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString();
        case 1 -> password = in.readString(AccountValidator::checkPassword);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Annotated.Account(
        id,
        name,
        password,
        logins,
        session);
  }

  static void write(JsonWriter out, Annotated.Account account) {
    out.beginObject();
    out.name(ID);
    out.writeOptional(account.id(), JsonWriter::writeUuid);
    out.name(NAME);
    out.writeString(account.name());
    out.name(LOGINS);
    out.writeInt(account.logins());
    out.name(SHOUT);
    out.writeString(account.shout());
    out.endObject();
  }
}
