package kitchen;

/** Answers what comes in. */
public final class CatalogueEcho implements Catalogue {

  @Override
  public Catalogued queried(Catalogued values) {
    return values;
  }

  @Override
  public Catalogued headed(Catalogued values) {
    return values;
  }

  @Override
  public Catalogued baked(Catalogued values) {
    return values;
  }

  @Override
  public Catalogued formed(Catalogued values) {
    return values;
  }

  @Override
  public Catalogued embodied(Catalogued values) {
    return values;
  }

  @Override
  public Pairing paired(Pairing pairing) {
    return pairing;
  }
}
