package bench.databind;

import bench.shop.Listed;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** One mapper and one validator for all, as their manuals say; readers and writers made once. */
public final class DatabindCodecs {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final ObjectReader ITEM = MAPPER.readerFor(Item.class);
  private static final ObjectWriter LIST =
      MAPPER.writerFor(MAPPER.getTypeFactory().constructCollectionType(List.class, Listed.class));
  private static final ObjectWriter ANSWER = MAPPER.writerFor(Answer.class);
  private static final Validator VALIDATOR = Validation.byDefaultProvider()
      .configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory()
      .getValidator();

  private DatabindCodecs() {}

  /** Reads and checks: the item or its violations. */
  public static Object decode(byte[] bytes) {
    Item item = ITEM.readValue(bytes);
    Set<ConstraintViolation<Item>> violations = VALIDATOR.validate(item);
    return violations.isEmpty() ? item : violations;
  }

  /** Reads a body with faults: the answer. */
  public static byte[] answer(byte[] bytes) {
    Set<ConstraintViolation<Item>> violations = VALIDATOR.validate(ITEM.readValue(bytes));
    List<Detail> details = new ArrayList<>(violations.size());
    for (ConstraintViolation<Item> violation : violations) {
      details.add(Detail.of(violation));
    }
    return ANSWER.writeValueAsBytes(new Answer(details));
  }

  /** Writes the large list. */
  public static byte[] encode(List<Listed> list) {
    return LIST.writeValueAsBytes(list);
  }

  private record Answer(List<Detail> detail) {}

  private record Detail(String type, List<Object> loc, String msg, Object input) {

    static Detail of(ConstraintViolation<Item> violation) {
      List<Object> loc = new ArrayList<>();
      loc.add("body");
      for (Path.Node node : violation.getPropertyPath()) {
        if (node.getIndex() != null) {
          loc.add(node.getIndex());
        }
        if (!node.getName().startsWith("<")) {
          loc.add(node.getName());
        }
      }
      String type =
          violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
      return new Detail(type, loc, violation.getMessage(), violation.getInvalidValue());
    }
  }
}
