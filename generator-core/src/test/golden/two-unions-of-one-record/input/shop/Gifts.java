package shop;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.jetwright.Api;
import dev.jetwright.Post;

@Api(path = "/gifts")
public interface Gifts {

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  sealed interface Payment permits Card, Voucher {}

  sealed interface Gift permits Flowers, Voucher {}

  record Card(long number) implements Payment {}

  record Flowers(String color) implements Gift {}

  record Voucher(String code) implements Payment, Gift {}

  @Post
  Payment give(Gift gift);

  @Post("/payments")
  Payment pay(Payment payment);
}
