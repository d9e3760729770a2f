package bench.shop;

import bench.hand.HandCodecs;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Generated codecs beside those written by hand. Run from the bench folder, where the body is. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CodecBench {
  private byte[] valid;
  private byte[] faulty;
  private List<Listed> list;

  /** Reads the measured body and makes a faulty one of it. */
  @Setup
  public void read() throws IOException {
    String body = Files.readString(Path.of("item.json"));
    valid = body.getBytes(StandardCharsets.UTF_8);
    faulty =
        body.replace("\"price\":149.5", "\"price\":-1")
            .replace("\"city\":\"Erfurt\"", "\"city\":\"\"")
            .replace("\"depth\":400", "\"depth\":0")
            .getBytes(StandardCharsets.UTF_8);
    list = new ItemStore().list();
  }

  /** The valid body, by hand. */
  @Benchmark
  public Object decodeHand() {
    return HandCodecs.decode(valid);
  }

  /** The valid body, generated. */
  @Benchmark
  public Object decodeGenerated() {
    return decode(valid);
  }

  /** The body with three faults, by hand. */
  @Benchmark
  public Object decodeFaultyHand() {
    return HandCodecs.decode(faulty);
  }

  /** The body with three faults, generated. */
  @Benchmark
  public Object decodeFaultyGenerated() {
    return decode(faulty);
  }

  /** The large list, by hand. */
  @Benchmark
  public Object encodeHand() {
    return HandCodecs.encode(list);
  }

  /** The large list, generated. */
  @Benchmark
  public Object encodeGenerated() {
    JsonWriter out = JsonWriter.pooled();
    out.writeArray(list, ListedCodec::write);
    out.recycle();
    return out;
  }

  private static Object decode(byte[] bytes) {
    JsonInput in = new JsonInput(bytes, 0, bytes.length);
    Item item = in.read(ItemCodec::read);
    return item == null ? in.faults("body") : item;
  }
}
