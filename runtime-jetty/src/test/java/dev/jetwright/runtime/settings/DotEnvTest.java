package dev.jetwright.runtime.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DotEnvTest {

  @Test
  void variablesAreReadAsShellsDo() {
    DotEnv file = DotEnv.parse("""
        \uFEFF# a remark
        PLAIN = some text  # more
        HASH=a#b
        EMPTY=
        export EXPORTED=1
        DOUBLE="two\\nlines # and \\"quotes\\""
        SINGLE='as $it is\\n'   # more
        LONG="one
        two"
        LAST=x""".replace("\n", "\r\n"));
    assertEquals(List.of(), file.broken());
    assertEquals(
        List.of(
            new DotEnv.Line("PLAIN", "some text", 2),
            new DotEnv.Line("HASH", "a#b", 3),
            new DotEnv.Line("EMPTY", "", 4),
            new DotEnv.Line("EXPORTED", "1", 5),
            new DotEnv.Line("DOUBLE", "two\nlines # and \"quotes\"", 6),
            new DotEnv.Line("SINGLE", "as $it is\\n", 7),
            new DotEnv.Line("LONG", "one\ntwo", 8),
            new DotEnv.Line("LAST", "x", 10)),
        file.lines());
  }

  @Test
  void whatIsNoVariableIsTold() {
    DotEnv file =
        DotEnv.parse("fine=1\nnothing\n1x=2\nq=\"a\" b\nopen=\"never closed\nalso=fine\n");
    assertEquals(List.of(2, 3, 4, 5), file.broken());
    assertEquals(
        List.of("fine", "also"), file.lines().stream().map(DotEnv.Line::name).toList());
  }
}
