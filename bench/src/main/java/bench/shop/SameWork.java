package bench.shop;

import bench.databind.DatabindCodecs;
import bench.hand.HandBuffer;
import bench.hand.HandReader;
import bench.hand.HandWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sees that those who are measured do the same work: the same values, faults and bytes. */
public final class SameWork {
  private SameWork() {}

  /** Fails if they do not. */
  public static void main(String... args) {
    byte[] valid = Bodies.ok();
    Object item = Generated.decode(valid);
    same("item by hand", item, HandReader.decode(valid));
    same("item by databind", item.toString(), DatabindCodecs.decode(valid).toString());

    byte[] faulty = Bodies.faulty();
    same("faults", faults(Generated.answerText(faulty)), faults(HandReader.answer(faulty)));
    same("number of faults", 5, faults(HandReader.answer(faulty)).size());
    byte[] constraints = Bodies.faultyForDatabind();
    same("number of violations", 4, faults(DatabindCodecs.answer(constraints)).size());

    List<Listed> list = new ItemStore().list();
    same("length by hand", Generated.encode(list), HandWriter.encode(list, new HandBuffer()));
    same("length by databind", Generated.encode(list), DatabindCodecs.encode(list).length);
  }

  private static Set<JsonNode> faults(byte[] answer) {
    return faults(new String(answer, StandardCharsets.UTF_8));
  }

  /** The faults of an answer, in any order. */
  private static Set<JsonNode> faults(String answer) {
    Set<JsonNode> faults = new HashSet<>();
    new JsonMapper().readTree(answer).get("detail").forEach(faults::add);
    return faults;
  }

  private static void same(String what, Object one, Object other) {
    if (!one.equals(other)) {
      throw new IllegalStateException("Another " + what + ":\n" + one + "\n" + other);
    }
  }
}
