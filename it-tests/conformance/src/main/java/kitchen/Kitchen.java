package kitchen;

/** The server with everything that it needs. */
public final class Kitchen {

  private Kitchen() {}

  /** A server that is not started yet. */
  public static ApiServer server() {
    ApiServer server = new ApiServer(
        new BindingEcho(),
        new BodyEcho(),
        new CatalogueEcho(),
        new DerivedEcho(),
        new Failing(),
        new FileEcho(),
        new FormEcho(),
        new MediaEcho(),
        new ModelEcho(),
        new MoreScalarEcho(),
        new ParameterEcho(),
        new PathEcho(),
        new ScalarEcho(),
        new SpellingEcho(),
        new TransferEcho(),
        new UnionEcho(),
        new UnusualEcho(),
        new VerbEcho());
    server.with(new PropertiesCodec());
    return server;
  }
}
