package tickets;

import java.util.Optional;
import tickets.model.Ticket;

public class Main {
  public static void main(String... args) {
    new ApiServer(new Tickets() {
      @Override
      public Ticket find(String code) {
        return new Ticket(code, new Ticket.Seat(1, 2), Optional.empty());
      }

      @Override
      public Ticket sell(Ticket ticket) {
        return ticket;
      }
    }).run(args);
  }
}
