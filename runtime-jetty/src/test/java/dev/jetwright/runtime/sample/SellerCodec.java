package dev.jetwright.runtime.sample;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Seller} as JSON. */
@Generated("dev.jetwright")
final class SellerCodec {
  private static final PropertyNames NAMES =
      PropertyNames.builder().required("id").required("mail").build();

  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] MAIL = JsonWriter.name("mail");

  private SellerCodec() {}

  static @Nullable Seller read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    UUID id = null;
    String mail = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> id = in.readUuid();
        case 1 -> mail = in.readString(SellerValidator::checkMail);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    try {
      return new Seller(id, mail);
    } catch (IllegalArgumentException error) {
      return in.refuse(error);
    }
  }

  static void write(JsonWriter out, Seller seller) {
    out.beginObject();
    out.name(ID);
    out.writeUuid(seller.id());
    out.name(MAIL);
    out.writeString(seller.mail());
    out.endObject();
  }
}
