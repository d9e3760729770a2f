// Generated from shop.Annotated.Account by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Account}. */
@Generated("dev.jetwright")
final class AccountCodec {
  private AccountCodec() {}

  static Account read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Optional<UUID> id = Optional.empty();
    String name = null;
    Optional<String> password = Optional.empty();
    Optional<Integer> logins = Optional.empty();
    Optional<String> shout = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "id" -> id = in.readOptional(JsonReader::readUuid);
        case "name" -> name = in.readString();
        case "logins" -> logins = in.readOptional(JsonReader::readInt);
        case "shout" -> shout = in.readOptional(JsonReader::readString);
        default -> in.skipValue();
      }
    }
    return new Account(
        id,
        name,
        password,
        logins,
        shout);
  }

  static void write(JsonWriter out, Account account) {
    if (!out.beginObject(account)) {
      return;
    }
    out.name("name").writeString(account.name());
    out.writeIfPresent("password", account.password(), JsonWriter::writeString);
    out.endObject();
  }
}
