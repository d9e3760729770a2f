package bench.shop;

import bench.databind.DatabindCodecs;
import bench.hand.HandBuffer;
import bench.hand.HandReader;
import bench.hand.HandWriter;
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

/**
 * Generated codecs, those written by hand, and databind with Hibernate Validator.
 *
 * @see SameWork
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CodecBench {
  private byte[] valid;
  private byte[] faulty;
  private byte[] faultyForDatabind;
  private List<Listed> list;
  private HandBuffer buffer;

  /** Makes the bodies. */
  @Setup
  public void prepare() {
    valid = Bodies.ok();
    faulty = Bodies.faulty();
    faultyForDatabind = Bodies.faultyForDatabind();
    list = new ItemStore().list();
    buffer = new HandBuffer();
  }

  /** The valid body, generated. */
  @Benchmark
  public Object validGenerated() {
    return Generated.decode(valid);
  }

  /** The valid body, by hand. */
  @Benchmark
  public Object validHand() {
    return HandReader.decode(valid);
  }

  /** The valid body, by databind. */
  @Benchmark
  public Object validDatabind() {
    return DatabindCodecs.decode(valid);
  }

  /** The body with faults, generated. */
  @Benchmark
  public Object faultyGenerated() {
    return Generated.decode(faulty);
  }

  /** The body with faults, by hand. */
  @Benchmark
  public Object faultyHand() {
    return HandReader.decode(faulty);
  }

  /** The body with faults, by databind. */
  @Benchmark
  public Object faultyDatabind() {
    return DatabindCodecs.decode(faultyForDatabind);
  }

  /** The body with faults and the answer to it, generated. */
  @Benchmark
  public int answerGenerated() {
    return Generated.answer(faulty);
  }

  /** The body with faults and the answer to it, by hand. */
  @Benchmark
  public byte[] answerHand() {
    return HandReader.answer(faulty);
  }

  /** The body with faults and the answer to it, by databind. */
  @Benchmark
  public byte[] answerDatabind() {
    return DatabindCodecs.answer(faultyForDatabind);
  }

  /** The large list, generated. */
  @Benchmark
  public int listGenerated() {
    return Generated.encode(list);
  }

  /** The large list, by hand. */
  @Benchmark
  public int listHand() {
    return HandWriter.encode(list, buffer);
  }

  /** The large list, by databind. */
  @Benchmark
  public byte[] listDatabind() {
    return DatabindCodecs.encode(list);
  }
}
