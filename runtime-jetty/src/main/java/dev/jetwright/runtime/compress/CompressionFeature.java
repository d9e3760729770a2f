package dev.jetwright.runtime.compress;

import dev.jetwright.runtime.feature.Layer;
import dev.jetwright.runtime.feature.ServerContext;
import dev.jetwright.runtime.feature.ServerFeature;
import org.eclipse.jetty.server.Handler;
import org.slf4j.Logger;

/**
 * Compresses answers.
 *
 * @param settings which ones
 * @param log is told of codecs that cannot be used
 */
public record CompressionFeature(CompressionSettings settings, Logger log)
    implements ServerFeature {

  @Override
  public Layer layer() {
    return Layer.COMPRESSION;
  }

  @Override
  public Handler around(Handler inner, ServerContext server) {
    return settings.isOn() ? new Compressing(inner, settings, log) : inner;
  }
}
