package dev.jetwright.conformance;

import dev.jetwright.ratelimit.redis.RedisStore;
import dev.jetwright.runtime.limit.RateLimits;
import kitchen.ApiServer;
import kitchen.Kitchen;

/** A kitchen in a process of its own, which counts requests in the Redis of its first argument. */
final class CountingKitchen {

  private CountingKitchen() {}

  public static void main(String... arguments) throws Exception {
    ApiServer server = Kitchen.server();
    server.with(RateLimits.in(RedisStore.at(arguments[0])));
    System.out.println(server.start(0));
    // Whoever started it tells it to stop by closing its input.
    while (System.in.read() >= 0) {
      continue;
    }
    server.close();
  }
}
