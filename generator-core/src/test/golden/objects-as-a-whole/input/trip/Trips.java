package trip;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Query;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Api(path = "/trips")
public interface Trips {

  @Post
  Trip book(Trip trip);

  @Get
  @Ordered
  String find(LocalDate from, LocalDate to, Optional<String> q);

  @Get("/between")
  String between(@Query Span span);

  @Post("/trunks")
  Trunk pack(Trunk trunk);

  @Get("/violations")
  List<String> violations();

  @InOrder
  record Trip(@NotBlank String name, LocalDate from, LocalDate to, List<Span> stops, Optional<Guest> guest) {

    @AssertTrue(message = "A trip goes somewhere.")
    public boolean isWorthIt() {
      return !name.equals("home");
    }

    @Size(max = 5)
    public String getTitle() {
      return name.equals("none") ? null : name;
    }
  }

  @InOrder
  record Span(LocalDate from, LocalDate to) implements Dates {}

  class Bag {
    private int kilos;

    public int getKilos() {
      return kilos;
    }

    public void setKilos(int kilos) {
      this.kilos = kilos;
    }

    @JsonIgnore
    @AssertTrue(message = "A bag can be carried.")
    public boolean isLight() {
      return kilos < 20;
    }
  }

  class Trunk extends Bag {
    private boolean locked;

    public boolean isLocked() {
      return locked;
    }

    public void setLocked(boolean locked) {
      this.locked = locked;
    }

    @JsonIgnore
    @AssertTrue(message = "A trunk with something in it is locked.")
    public boolean isSafe() {
      return locked || getKilos() == 0;
    }
  }

  record Guest(String name) {
    public Guest {
      if (name.isBlank()) {
        throw new IllegalArgumentException("A guest has a name, not {this}.");
      }
      if (name.equals("nobody")) {
        throw new AssertionError("Nobody is no guest.");
      }
    }
  }

  interface Dates {
    LocalDate from();

    LocalDate to();
  }
}
