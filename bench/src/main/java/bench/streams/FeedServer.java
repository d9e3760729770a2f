package bench.streams;

import bench.shop.OrdinaryServer;
import dev.jetwright.EventHub;
import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.JettyServer;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;

/**
 * Sends what {@link FeedClients} reads: {@code /ticks} to all who listen, {@code /numbers} to one.
 */
public final class FeedServer extends JettyServer {
  private static final byte[] AT = JsonWriter.name("at");
  private static final byte[] TEXT = JsonWriter.name("text");

  private FeedServer(EventHub<Tick> hub) {
    super(
        ApiDocument.of(OrdinaryServer.class, "OrdinaryServer.openapi.json"),
        () -> List.of(
            Route.get("/ticks", it -> it.stream(200).events(hub.events(), FeedServer::write)),
            Route.get("/publish", it -> publish(it, hub)),
            Route.get("/numbers", FeedServer::numbers),
            Route.get("/lines", FeedServer::lines),
            Route.get("/stats", it -> it.send(200, stats(hub), JsonWriter::writeString))));
  }

  /**
   * Something that happens.
   *
   * @param at when, by {@link System#nanoTime}
   * @param text more
   */
  record Tick(long at, String text) {}

  private static void write(JsonWriter out, Tick tick) {
    out.beginObject();
    out.name(AT);
    out.writeLong(tick.at());
    out.name(TEXT);
    out.writeString(tick.text());
    out.endObject();
  }

  private static void publish(Exchange exchange, EventHub<Tick> hub) throws InterruptedException {
    int count = exchange.query("count").required(Scalars.INT);
    int millis = exchange.query("millis").required(Scalars.INT);
    int size = exchange.query("size").required(Scalars.INT);
    exchange.rejectIfFaulty();
    String text = "x".repeat(size);
    for (int i = 0; i < count; i++) {
      hub.publish(new Tick(System.nanoTime(), text));
      Thread.sleep(millis);
    }
    exchange.send(204);
  }

  /** A publisher that has as many items as it is asked for. */
  private static void numbers(Exchange exchange) {
    int count = exchange.query("count").required(Scalars.INT);
    exchange.rejectIfFaulty();
    String text = "x".repeat(64);
    Flow.Publisher<Tick> publisher = subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
      private int next;

      @Override
      public void request(long wanted) {
        for (long i = 0; i < wanted && next < count; i++) {
          subscriber.onNext(new Tick(next++, text));
        }
        if (next == count) {
          next++;
          subscriber.onComplete();
        }
      }

      @Override
      public void cancel() {
        next = count + 1;
      }
    });
    exchange.stream(200).lines(publisher, FeedServer::write);
  }

  private static void lines(Exchange exchange) {
    int count = exchange.query("count").required(Scalars.INT);
    exchange.rejectIfFaulty();
    String text = "x".repeat(64);
    exchange.stream(200)
        .lines(IntStream.range(0, count).mapToObj(i -> new Tick(i, text)), FeedServer::write);
  }

  /** Heap after a collection, the highest that it has been, threads and clients. */
  private static String stats(EventHub<Tick> hub) {
    System.gc();
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
      }
    }
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    long direct =
        ManagementFactory.getPlatformMXBeans(java.lang.management.BufferPoolMXBean.class).stream()
            .mapToLong(java.lang.management.BufferPoolMXBean::getMemoryUsed)
            .sum();
    int threads = ManagementFactory.getThreadMXBean().getThreadCount();
    return "%d %d %d %d %d".formatted(used, direct, peak, threads, hub.clients());
  }

  /** Serves. */
  public static void main(String... arguments) {
    new FeedServer(new EventHub<>()).run(arguments);
  }
}
