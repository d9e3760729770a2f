package kitchen;

/** Answers the method's name. */
public final class VerbEcho implements Verbs {

  @Override
  public String get(int id) {
    return "get " + id;
  }

  @Override
  public String put(int id) {
    return "put " + id;
  }

  @Override
  public String post(int id) {
    return "post " + id;
  }

  @Override
  public void delete(int id) {
    // The status is the answer.
  }

  @Override
  public void patch(int id) {
    // The status is the answer.
  }

  @Override
  public void head() {
    // The status is the answer.
  }

  @Override
  public String options() {
    return "options";
  }
}
