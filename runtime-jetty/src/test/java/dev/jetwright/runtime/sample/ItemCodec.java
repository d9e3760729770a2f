package dev.jetwright.runtime.sample;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Item} as JSON. */
@Generated("dev.jetwright")
final class ItemCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .required("price")
      .optional("isOffer")
      .optional("nickname")
      .optional("quantity")
      .required("seller")
      .required("tags")
      .required("colors")
      .required("stock")
      .optional("shape")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] PRICE = JsonWriter.name("price");
  private static final byte[] IS_OFFER = JsonWriter.name("isOffer");
  private static final byte[] NICKNAME = JsonWriter.name("nickname");
  private static final byte[] QUANTITY = JsonWriter.name("quantity");
  private static final byte[] SELLER = JsonWriter.name("seller");
  private static final byte[] TAGS = JsonWriter.name("tags");
  private static final byte[] COLORS = JsonWriter.name("colors");
  private static final byte[] STOCK = JsonWriter.name("stock");
  private static final byte[] SHAPE = JsonWriter.name("shape");

  private ItemCodec() {}

  static @Nullable Item read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    double price = 0;
    Optional<Boolean> isOffer = Optional.empty();
    String nickname = null;
    int quantity = 1;
    Seller seller = null;
    List<String> tags = null;
    Set<Color> colors = null;
    Map<String, Integer> stock = null;
    Optional<Shape> shape = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString(ItemValidator::checkName);
        case 1 -> price = in.readDouble(ItemValidator::checkPrice);
        case 2 -> isOffer = in.readOptional(JsonReader::readBoolean);
        case 3 -> nickname = in.readNullable(JsonReader::readString, ItemValidator::checkNickname);
        case 4 -> quantity = in.readInt(ItemValidator::checkQuantity);
        case 5 -> seller = SellerCodec.read(in);
        case 6 -> tags = in.read(ItemCodec::readTags, ItemValidator::checkTags);
        case 7 -> colors = in.readSet(ColorCodec::read);
        case 8 -> stock = in.readMap(Scalars.STRING, ItemCodec::readStockValue);
        case 9 -> shape = in.readOptional(ShapeCodec::read);
        default -> in.skipValue();
      }
    }
    return in.endObject()
        ? new Item(name, price, isOffer, nickname, quantity, seller, tags, colors, stock, shape)
        : null;
  }

  private static @Nullable List<String> readTags(JsonReader in) {
    return in.readList(JsonReader::readString, ItemValidator::checkTagsElement);
  }

  private static Integer readStockValue(JsonReader in) {
    return in.readInt(ItemValidator::checkStockValue);
  }

  static void write(JsonWriter out, Item item) {
    out.beginObject();
    out.name(NAME);
    out.writeString(item.name());
    out.name(PRICE);
    out.writeDouble(item.price());
    out.name(IS_OFFER);
    out.writeOptional(item.isOffer(), JsonWriter::writeBoolean);
    out.name(NICKNAME);
    out.writeNullable(item.nickname(), JsonWriter::writeString);
    out.name(QUANTITY);
    out.writeInt(item.quantity());
    out.name(SELLER);
    SellerCodec.write(out, item.seller());
    out.name(TAGS);
    out.writeArray(item.tags(), JsonWriter::writeString);
    out.name(COLORS);
    out.writeArray(item.colors(), ColorCodec::write);
    out.name(STOCK);
    out.writeMap(item.stock(), Scalars.STRING, JsonWriter::writeInt);
    out.name(SHAPE);
    out.writeOptional(item.shape(), ShapeCodec::write);
    out.endObject();
  }
}
