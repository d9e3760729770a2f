package kitchen;

/** The server with everything that it needs. */
public final class Kitchen {

  private Kitchen() {}

  /** A server that is not started yet. */
  public static ApiServer server() {
    return new ApiServer(
        new BindingEcho(),
        new BodyEcho(),
        new DerivedEcho(),
        new Failing(),
        new MoreScalarEcho(),
        new ParameterEcho(),
        new PathEcho(),
        new ScalarEcho(),
        new SpellingEcho(),
        new UnionEcho(),
        new UnusualEcho(),
        new VerbEcho());
  }
}
