package dev.jetwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class ApiExceptionTest {

  private static final class Gone extends ApiException {
    private static final long serialVersionUID = 1L;

    Gone() {
      super("It is gone.");
    }

    Gone(Throwable cause) {
      super("It is gone.", cause);
    }
  }

  @Test
  void detailIsTheMessage() {
    assertEquals("It is gone.", new Gone().getMessage());
    assertNull(new Gone().getCause());
  }

  @Test
  void causeIsKept() {
    Throwable cause = new IllegalStateException("disk");

    assertSame(cause, new Gone(cause).getCause());
  }

  @Test
  void noStackTraceIsTaken() {
    assertEquals(0, new Gone().getStackTrace().length);
  }
}
