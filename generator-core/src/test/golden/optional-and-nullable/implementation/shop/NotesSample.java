package shop;

import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class NotesSample implements Notes {
  private static final Note NONE = new Note(
      Optional.of("none"), 0, Optional.empty(), Optional.empty(), null, Optional.empty(), null,
      List.of(), List.of(), Map.of());

  @Override
  public Optional<Note> find(long id) {
    return id == 0 ? Optional.empty() : Optional.of(NONE);
  }

  @Override
  public Note latest(Boolean mine) {
    return null;
  }

  @Override
  public Optional<List<String>> words() {
    return Optional.of(List.of());
  }

  @Override
  public Note save(Optional<Note> note) {
    return note.orElse(NONE);
  }

  @Override
  public String title(String title) {
    return title;
  }
}
