package dev.jetwright.runtime.sample;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;

/** Serves {@link Items}. */
@Generated("dev.jetwright")
public final class ApiServer extends JettyServer {

  public ApiServer(Items items) {
    super(ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"), new ItemsRoutes(items));
  }
}
