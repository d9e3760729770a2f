package dev.jetwright.runtime.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a form holds: texts and files under names, in order. Empty ones are absent. */
public final class FormFields implements AutoCloseable {
  private final List<Entry> entries = new ArrayList<>();
  private final Spill spill;

  FormFields(Spill spill) {
    this.spill = spill;
  }

  /** A form without fields. */
  public static FormFields none() {
    return new FormFields(new Spill(0));
  }

  /**
   * Something that stands under a name.
   *
   * @param name the name
   * @param text the text; null for a file
   * @param file the file; null for a text
   */
  public record Entry(
      String name, @Nullable String text, @Nullable ReceivedFile file) {}

  void add(String name, String text) {
    if (!text.isEmpty()) {
      entries.add(new Entry(name, text, null));
    }
  }

  void add(ReceivedFile file) {
    entries.add(new Entry(file.name(), null, file));
  }

  /** What stands under a name, or under the name with {@code []} behind it. */
  public List<Entry> all(String name) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (is(entry.name, name)) {
        found.add(entry);
      }
    }
    return found;
  }

  private static boolean is(String written, String name) {
    return written.equals(name)
        || written.length() == name.length() + 2
            && written.startsWith(name)
            && written.endsWith("[]");
  }

  /** The whole form as an object, without fields that belong to somebody else. */
  public FormTree tree(Set<String> others) {
    FormTree tree = new FormTree();
    for (Entry entry : entries) {
      if (!others.contains(FormTree.root(entry.name))) {
        tree.add(entry);
      }
    }
    return tree;
  }

  /** Gives back what the files occupy. */
  @Override
  public void close() {
    spill.close();
  }
}
