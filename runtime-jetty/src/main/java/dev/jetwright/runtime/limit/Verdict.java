package dev.jetwright.runtime.limit;

import io.github.bucket4j.BucketState;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.VerboseResult;
import io.github.bucket4j.distributed.serialization.Scope;
import io.github.bucket4j.distributed.versioning.Versions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What a store says of a request.
 *
 * @param isAdmitted whether there was one left of each quota
 * @param remaining how many are left of each, in their order
 * @param resetNanos in which time all of each are there again
 * @param retryNanos in which time there is one of each again, if there is none
 */
public record Verdict(boolean isAdmitted, long[] remaining, long[] resetNanos, long retryNanos) {
  private static final int LONGS_OF_A_BANDWIDTH = 3;

  /** What a bucket says. */
  public static Verdict of(Allowance allowance, VerboseResult<ConsumptionProbe> result) {
    ConsumptionProbe probe = result.getValue();
    VerboseResult.Diagnostics diagnostics = result.getDiagnostics();
    return new Verdict(
        probe.isConsumed(),
        diagnostics.getAvailableTokensPerEachBandwidth(),
        allowance.quotas().size() == 1
            ? new long[] {diagnostics.calculateFullRefillingTime()}
            : resets(allowance.quotas(), result),
        probe.getNanosToWaitForRefill());
  }

  /** Of several, a bucket itself says only when all are full again. */
  private static long[] resets(List<Quota> quotas, VerboseResult<?> result) {
    long[] resets = new long[quotas.size()];
    long[] state = state(result.getState());
    for (int i = 0; i < resets.length; i++) {
      long lastRefill = state[i * LONGS_OF_A_BANDWIDTH];
      long period = result.getConfiguration().getBandwidths()[i].getRefillPeriodNanos();
      resets[i] = Math.max(0, lastRefill + period - result.getOperationTimeNanos());
    }
    return resets;
  }

  private static long[] state(BucketState state) {
    try {
      Object snapshot =
          BucketState.toJsonCompatibleSnapshot(state, Versions.getLatest(), Scope.PERSISTED_STATE);
      return (long[]) ((Map<?, ?>) snapshot).get("stateData");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
