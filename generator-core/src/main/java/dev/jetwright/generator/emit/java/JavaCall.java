package dev.jetwright.generator.emit.java;

import java.util.ArrayList;
import java.util.List;

/**
 * Calls and declarations with arguments: up to two stay on the line, three and more have a line
 * each, so that a change of one touches one line.
 */
public final class JavaCall {
  /** So many arguments stay on the line. */
  public static final int MOST_ON_A_LINE = 2;

  private JavaCall() {}

  /**
   * The lines of a call.
   *
   * @param before what stands before the opening parenthesis
   * @param arguments the arguments
   * @param after what stands after the closing parenthesis
   */
  public static List<String> lines(String before, List<String> arguments, String after) {
    if (isShort(arguments)) {
      return List.of(before + "(" + String.join(", ", arguments) + ")" + after);
    }
    List<String> lines = new ArrayList<>();
    lines.add(before + "(");
    for (int i = 0; i < arguments.size() - 1; i++) {
      lines.add("    " + arguments.get(i) + ",");
    }
    lines.add("    " + arguments.get(arguments.size() - 1) + ")" + after);
    return lines;
  }

  /** Whether the arguments stay on one line. */
  public static boolean isShort(List<String> arguments) {
    return arguments.size() <= MOST_ON_A_LINE;
  }
}
