package kitchen;

import java.util.List;

/** Shows what it was given. */
final class DependingEcho implements Depending {

  @Override
  public Paging paging(Paging paging) {
    return paging;
  }

  @Override
  public List<String> search(String q, Paging paging, Term term) {
    return List.of(q, term.word().orElse("none"), paging.limit() + " from " + paging.offset());
  }

  @Override
  public List<String> nested(int id, Role role, Account account, Trail trail) {
    trail.steps().add(id + " " + role.name() + " " + role.rank() + " " + account.name());
    return trail.steps();
  }

  @Override
  public List<Integer> tickets(Ticket first, Ticket second) {
    return List.of(second.number() - first.number());
  }

  @Override
  public List<String> ovens(Oven small, Oven large) {
    return List.of(small.name(), large.name());
  }

  @Override
  public Order place(Order order) {
    return order;
  }

  @Override
  public void remove(int id) {}

  @Override
  public List<String> recipes(Trail trail) {
    return trail.steps();
  }
}
