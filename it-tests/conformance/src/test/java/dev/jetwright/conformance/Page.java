package dev.jetwright.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of documentation, taken apart. */
final class Page {
  static final Path ROOT = Path.of("..", "..");

  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)[^):]*\\)");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  /** A command of a shell and what it prints. */
  record Command(List<String> words, String answer) {}

  private final String text;

  Page(Path file) {
    text = read(file);
  }

  /** The README at the root. */
  static Page readme() {
    return new Page(ROOT.resolve("README.md"));
  }

  String text() {
    return text;
  }

  /** The texts of the code blocks of a language. */
  List<String> blocks(String language) {
    List<String> blocks = new ArrayList<>();
    Matcher fence = FENCE.matcher(text);
    while (fence.find()) {
      if (fence.group(1).equals(language)) {
        blocks.add(fence.group(2));
      }
    }
    return blocks;
  }

  /** Where its links lead that stay in this repository. */
  List<String> links() {
    List<String> links = new ArrayList<>();
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      links.add(link.group(1));
    }
    return links;
  }

  /** The commands in its transcripts: a line that starts with {@code $}, and what follows it. */
  List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    for (String block : blocks("console")) {
      for (String part : block.split("(?m)^\\$ ")) {
        if (!part.isBlank()) {
          String[] lines = part.split("\n", 2);
          commands.add(new Command(words(lines[0]), lines[1].strip()));
        }
      }
    }
    return commands;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(word.group(1) != null ? word.group(1) : word.group(2));
    }
    return words;
  }
}
