package kitchen;

import dev.jetwright.HttpException;
import dev.jetwright.OperationCall;
import dev.jetwright.OperationInterceptor;
import dev.jetwright.Reply;

/** Does what {@code X-Gate} says. */
public final class Gate implements OperationInterceptor {
  @Override
  public void around(OperationCall call, Next next) throws Exception {
    call.onAnswer(answer -> answer.addHeader("X-Marks", "gate"));
    switch (call.request().header("X-Gate").orElse("open")) {
      case "open" -> next.proceed();
      case "answer" -> call.answer(Reply.of(203, -1).header("X-From", "gate"));
      case "refuse" -> throw new HttpException(402, "Pay first").header("X-From", "gate");
      default -> throw new IllegalStateException("a secret of the gate");
    }
  }
}
