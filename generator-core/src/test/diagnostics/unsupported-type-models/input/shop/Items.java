package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Update;
import java.util.List;

@Api
public interface Items {
  @Get
  String list(Update<String> query);

  @Post
  Closed add(Closed closed);

  @Post("/twofold")
  Twofold twofold(Twofold twofold);

  @Post("/lists")
  void lists(List<Update<Integer>> numbers);

  class Closed {
    private Closed() {}

    public int getNumber() {
      return 1;
    }
  }

  class Twofold {
    public int getNumber() {
      return 1;
    }

    public void setNumber(String number) {}
  }
}
