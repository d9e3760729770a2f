package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Changed requests make no server fail, hang, keep files or descriptors, or grow.
 * {@code scripts/fuzz} sends 200,000; {@code -Dfuzz.requests=} and {@code -Dfuzz.seed=} say how
 * many here, and which.
 */
class FuzzTest {
  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 5000);
  private static final long SEED = Long.getLong("fuzz.seed", 20261122);
  private static final int ROUNDS = 10;
  private static final int WARM_ROUNDS = 2;
  private static final long MOST_GROWTH = 8 << 20;
  private static final int MOST_DESCRIPTORS = 20;
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  @Test
  void noRequestDoesHarm() throws Exception {
    System.out.println("fuzz: seed " + SEED + ", " + REQUESTS + " requests");
    Set<String> filesBefore = temporaryFiles();
    List<String> failures = new ArrayList<>();
    long warmHeap = 0;
    int warmDescriptors = 0;
    try (Fuzz kitchen = new Fuzz("kitchen", SEED);
        Fuzz petstore = new Fuzz("petstore", SEED + 1)) {
      for (int round = 1; round <= ROUNDS; round++) {
        kitchen.run(REQUESTS * 7 / ROUNDS / 10);
        petstore.run(REQUESTS * 3 / ROUNDS / 10);
        // What it was told to keep is no leak.
        petstore.restart();
        if (round == WARM_ROUNDS) {
          warmHeap = heap();
          warmDescriptors = descriptors();
        }
      }
      failures.addAll(kitchen.failures());
      failures.addAll(petstore.failures());
      System.out.println("fuzz: kitchen " + kitchen.statuses());
      System.out.println("fuzz: petstore " + petstore.statuses());
      long growth = heap() - warmHeap;
      System.out.println("fuzz: heap grew by " + growth + " bytes of " + warmHeap);
      assertEquals(List.of(), failures, "with -Dfuzz.seed=" + SEED);
      assertTrue(growth < MOST_GROWTH, "the heap grew by " + growth);
      int more = descriptors() - warmDescriptors;
      assertTrue(more < MOST_DESCRIPTORS, more + " more descriptors are open");
    }
    Set<String> left = temporaryFiles();
    left.removeAll(filesBefore);
    assertEquals(Set.of(), left, "temporary files that were left");
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static int descriptors() throws IOException {
    if (!Files.isDirectory(DESCRIPTORS)) {
      return 0;
    }
    try (Stream<Path> open = Files.list(DESCRIPTORS)) {
      return (int) open.count();
    }
  }

  private static Set<String> temporaryFiles() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("(?i).*(multipart|jetty|jetwright|upload).*"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
