package dev.jetwright.generator.golden;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The layout of generated Java: what a formatter would leave alone. */
final class JavaLint {
  private static final int LONGEST_LINE = 140;
  private static final JavaParser PARSER = new JavaParser(
      new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));

  private static final Pattern OFFERED = Pattern.compile("\n  static .* (read|write|TEXT)\\b");

  private final String path;
  private final String text;
  private final List<String> faults = new ArrayList<>();

  private JavaLint(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /** What is wrong, one line for each fault. */
  static List<String> faults(String path, String text) {
    JavaLint lint = new JavaLint(path, text);
    lint.checkLines();
    lint.checkSyntax();
    return lint.faults;
  }

  private void checkLines() {
    List<String> lines = List.of(text.split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      checkLine(lines.get(i), i + 1);
      boolean blank = lines.get(i).isEmpty() && i + 1 < lines.size();
      String next = blank ? lines.get(i + 1).strip() : "-";
      if (blank && (next.isEmpty() && i + 2 < lines.size() || next.startsWith("}"))) {
        fault(i + 1, "needless blank line");
      }
    }
    if (!text.endsWith("\n") || text.endsWith("\n\n") || text.startsWith("\n")) {
      faults.add(path + " does not begin or end with one line");
    }
  }

  private void checkLine(String line, int number) {
    if (line.length() > LONGEST_LINE) {
      fault(number, "longer than " + LONGEST_LINE + " characters");
    }
    if (!line.equals(line.stripTrailing())) {
      fault(number, "trailing blanks");
    }
    if (line.contains("\t") || line.contains("\r") || line.contains("`") || line.contains("{{")) {
      fault(number, "a tab, a carriage return or a mark");
    }
    int indentation = line.length() - line.stripLeading().length();
    if (indentation % 2 != 0 && !line.stripLeading().startsWith("*")) {
      fault(number, "odd indentation");
    }
  }

  private void checkSyntax() {
    ParseResult<CompilationUnit> parsed = PARSER.parse(text);
    if (!parsed.isSuccessful()) {
      parsed.getProblems().forEach(problem -> faults.add(path + " " + problem));
      return;
    }
    checkImports(parsed.getResult().orElseThrow());
    checkPrivateMembers(parsed.getResult().orElseThrow());
  }

  private void checkImports(CompilationUnit unit) {
    List<String> imports =
        unit.getImports().stream().map(ImportDeclaration::getNameAsString).toList();
    if (!imports.equals(imports.stream().sorted().distinct().toList())) {
      faults.add(path + " has unsorted imports");
    }
    String body =
        text.lines().filter(line -> !line.startsWith("import ")).reduce("", (a, b) -> a + "\n" + b);
    for (String name : imports) {
      String simple = name.substring(name.lastIndexOf('.') + 1);
      if (!Pattern.compile("\\b" + simple + "\\b").matcher(body).find()) {
        faults.add(path + " does not use " + name);
      }
    }
  }

  /** A private member is named where it is declared and at least once more. */
  private void checkPrivateMembers(CompilationUnit unit) {
    List<String> members = new ArrayList<>();
    unit.findAll(MethodDeclaration.class, MethodDeclaration::isPrivate)
        .forEach(method -> members.add(method.getNameAsString()));
    unit.findAll(FieldDeclaration.class, FieldDeclaration::isPrivate)
        .forEach(field -> field.getVariables().forEach(it -> members.add(it.getNameAsString())));
    members.remove("serialVersionUID");
    for (String member : members) {
      String word = "(?<![\\w$])" + Pattern.quote(member) + "(?![\\w$])";
      if (Pattern.compile(word).matcher(text).results().count() < 2) {
        faults.add(path + " does not use its " + member);
      }
    }
  }

  /** What the codecs among some files offer and none of the files uses. */
  static List<String> unusedCodecs(Map<String, String> files) {
    String all = String.join("\n", files.values());
    List<String> faults = new ArrayList<>();
    files.forEach((path, text) -> {
      String codec = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
      Matcher member = OFFERED.matcher(codec.endsWith("Codec") ? text : "");
      while (member.find()) {
        String use = "\\b" + codec + "(\\.|::)" + member.group(1) + "\\b";
        boolean usedInside = member.group(1).equals("TEXT") && text.contains("(TEXT");
        if (!usedInside && !Pattern.compile(use).matcher(all).find()) {
          faults.add(codec + "." + member.group(1) + " is not used");
        }
      }
    });
    return faults;
  }

  private void fault(int line, String fault) {
    faults.add(path + ":" + line + " " + fault);
  }
}
