package kitchen;

final class LimitsKept implements Limits {
  @Override
  public String usual() {
    return "usual";
  }

  @Override
  public String twice() {
    return "twice";
  }

  @Override
  public String burst() {
    return "burst";
  }

  @Override
  public String visit() {
    return "visit";
  }

  @Override
  public String welcome() {
    return "welcome";
  }

  @Override
  public String letter(Line line) {
    return line.sku();
  }

  @Override
  public String crowd() {
    return "crowd";
  }

  @Override
  public String free() {
    return "free";
  }
}
