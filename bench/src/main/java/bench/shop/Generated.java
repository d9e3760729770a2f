package bench.shop;

import dev.jetwright.runtime.error.FaultWriter;
import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.JsonWriter;
import java.util.List;

/** Calls the generated codecs as the generated server does. */
public final class Generated {
  private Generated() {}

  /** Reads and checks: the item or its faults. */
  public static Object decode(byte[] body) {
    JsonInput in = new JsonInput(body, 0, body.length);
    Item item = in.read(ItemCodec::read);
    return in.isFaulty() ? in.faults("body") : item;
  }

  /** Reads a body with faults: the answer, in a buffer that is used again. */
  public static int answer(byte[] body) {
    JsonInput in = new JsonInput(body, 0, body.length);
    in.read(ItemCodec::read);
    JsonWriter out = write(in.faults("body"));
    int size = out.size();
    out.recycle();
    return size;
  }

  /** The answer, to be compared. */
  static String answerText(byte[] body) {
    JsonInput in = new JsonInput(body, 0, body.length);
    in.read(ItemCodec::read);
    return write(in.faults("body")).toString();
  }

  private static JsonWriter write(List<Fault> faults) {
    JsonWriter out = JsonWriter.pooled();
    new FaultWriter(out).write(faults);
    return out;
  }

  /** Writes the large list, into a buffer that is used again. */
  public static int encode(List<Listed> list) {
    JsonWriter out = JsonWriter.pooled();
    out.writeArray(list, ListedCodec::write);
    int size = out.size();
    out.recycle();
    return size;
  }
}
