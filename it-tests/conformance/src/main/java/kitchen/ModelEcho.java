package kitchen;

/** Answers what comes in. */
public final class ModelEcho implements Models {

  @Override
  public Bean bean(Bean bean) {
    return bean;
  }

  @Override
  public Changes patch(Changes changes) {
    return changes;
  }

  @Override
  public Account account(Account account) {
    return account;
  }

  @Override
  public Names names(Names names) {
    return names;
  }

  @Override
  public Strict strict(Strict strict) {
    return strict;
  }

  @Override
  public Open open(Open open) {
    return open;
  }

  @Override
  public Flat flat(Flat flat) {
    return flat;
  }

  @Override
  public Sparse sparse(Sparse sparse) {
    return sparse;
  }

  @Override
  public Cell cell(Cell cell) {
    return cell;
  }

  @Override
  public Words words(Words words) {
    return words;
  }

  @Override
  public Contact contact(Contact contact) {
    return contact;
  }

  @Override
  public Anything any(Anything anything) {
    return anything;
  }

  @Override
  public Graded level(Graded graded) {
    return graded;
  }
}
