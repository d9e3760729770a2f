package kitchen;

/** Answers with what it was given. */
final class UnusualEcho implements Unusual {

  @Override
  public Line search(Line line) {
    return line;
  }

  @Override
  public Line remove(Line line) {
    return line;
  }

  @Override
  public Line ask(Line line) {
    return line;
  }

  @Override
  public Line trace(Line line) {
    return line;
  }

  @Override
  public String many(int id) {
    return "many " + id;
  }

  @Override
  public int either(int number) {
    return number;
  }

  @Override
  public int embedded(int first, int second) {
    return 10 * first + second;
  }
}
