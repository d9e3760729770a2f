// Generated from shop.Products.Product by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Products.Product} as JSON. */
@Generated("dev.jetwright")
final class ProductCodec {
  private static final Scalar<String> CONTACT_SCALAR =
      Scalars.STRING.email();
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("code")
      .required("title")
      .optional("contact")
      .required("stock")
      .required("reserved")
      .required("below")
      .required("atMostZero")
      .required("price")
      .required("tags")
      .required("sizes")
      .required("grades")
      .required("maker")
      .required("place", "Say where it is.")
      .required("part")
      .required("spares")
      .build();

  private ProductCodec() {}

  static Products.@Nullable Product read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String code = null;
    String title = null;
    Optional<String> contact = Optional.empty();
    long stock = 0;
    int reserved = 0;
    float below = 0;
    double atMostZero = 0;
    BigDecimal price = null;
    List<String> tags = null;
    Map<String, Integer> sizes = null;
    Map<String, Set<Integer>> grades = null;
    String maker = null;
    Optional<String> place = Optional.empty();
    Products.Part part = null;
    List<Optional<Products.Part>> spares = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> code = in.readString(ProductValidator::checkCode);
        case 1 -> title = in.readString(ProductValidator::checkTitle);
        case 2 -> contact = in.readOptional(ProductCodec::readContact, ProductValidator::checkContact);
        case 3 -> stock = in.readLong(ProductValidator::checkStock);
        case 4 -> reserved = in.readInt(ProductValidator::checkReserved);
        case 5 -> below = in.readFloat(ProductValidator::checkBelow);
        case 6 -> atMostZero = in.readDouble(ProductValidator::checkAtMostZero);
        case 7 -> price = in.read(JsonReader::readDecimal, ProductValidator::checkPrice);
        case 8 -> tags = in.read(ProductCodec::readTags, ProductValidator::checkTags);
        case 9 -> sizes = in.read(ProductCodec::readSizes, ProductValidator::checkSizes);
        case 10 -> grades = in.readMap(Scalars.STRING, ProductCodec::readGradesValue);
        case 11 -> maker = in.readNotNull(JsonReader::readString);
        case 12 -> place = Optional.ofNullable(in.readNotNull(JsonReader::readString, ProductValidator::checkPlace));
        case 13 -> part = PartCodec.read(in);
        case 14 -> spares = in.readList(ProductCodec::readSparesElement);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Products.Product(
        code,
        title,
        contact,
        stock,
        reserved,
        below,
        atMostZero,
        price,
        tags,
        sizes,
        grades,
        maker,
        place,
        part,
        spares);
  }

  private static @Nullable String readContact(JsonReader in) {
    return in.readScalar(CONTACT_SCALAR);
  }

  private static @Nullable List<String> readTags(JsonReader in) {
    return in.readList(JsonReader::readString, ProductValidator::checkTagsElement);
  }

  private static @Nullable Map<String, Integer> readSizes(JsonReader in) {
    return in.readMap(Scalars.STRING, ProductValidator::checkSizesKey, ProductCodec::readSizesValue);
  }

  private static Integer readSizesValue(JsonReader in) {
    return in.readInt(ProductValidator::checkSizesValue);
  }

  private static @Nullable Set<Integer> readGradesValue(JsonReader in) {
    return in.readSet(JsonReader::readInt, ProductValidator::checkGradesValueElement);
  }

  private static Optional<Products.Part> readSparesElement(JsonReader in) {
    return in.readOptional(PartCodec::read);
  }
}
