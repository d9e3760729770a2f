package dev.jetwright.runtime.json;

import org.jspecify.annotations.Nullable;

/** The objects that are being read, from the outermost to the one at hand. */
final class Frames {
  private Frame current = new Frame(null);

  Frame current() {
    return current;
  }

  /** The object that was left last, until another one is entered. */
  Frame closed() {
    return current.child();
  }

  Frame enter() {
    current = current.child();
    return current;
  }

  Frame leave() {
    Frame left = current;
    current = left.parent();
    return left;
  }

  /** An object that is being read. Frames are used again for the next object of the same depth. */
  static final class Frame {
    private static final long[] NO_WORDS = {};

    private final @Nullable Frame parent;
    private @Nullable Frame child;
    private PropertyNames names = PropertyNames.NONE;
    private int expected;

    /** One bit for each property that had a fault, by its place modulo 64. */
    private long faulty;

    private int counted;
    private int match;
    private long seen;
    private long[] seenLater = NO_WORDS;
    private int mark;
    private @Nullable String tag;
    private int nesting;
    private boolean isEmbedding;
    private boolean isTuple;
    private int elements;

    private Frame(@Nullable Frame parent) {
      this.parent = parent;
    }

    void begin(PropertyNames names, int mark, int nesting) {
      this.names = names;
      this.mark = mark;
      this.nesting = nesting;
      this.match = PropertyNames.UNKNOWN;
      this.tag = null;
      this.isEmbedding = false;
      this.expected = 0;
      this.faulty = 0;
      this.counted = mark;
      this.isTuple = false;
      this.seen = 0;
      if (names.words() > 1) {
        seenLater = new long[names.words() - 1];
      }
    }

    PropertyNames names() {
      return names;
    }

    /** The number of faults when it was entered. */
    int mark() {
      return mark;
    }

    /**
     * Whether there may be faults of an earlier property of this name. The faults that came since
     * this was asked last are those of the property before.
     */
    boolean hasFaults(int property, int count) {
      if (count != counted && expected > 0) {
        faulty |= 1L << expected - 1;
        counted = count;
      }
      return (faulty & 1L << property) != 0;
    }

    /** Notes that the faults of a property are forgotten. */
    void forget(int property, int count) {
      counted = count;
      if (names.words() == 1) {
        faulty &= ~(1L << property);
      }
    }

    /** The property behind the last one: objects are mostly written in the declared order. */
    int expected() {
      return expected;
    }

    void see(int property) {
      expected = property + 1;
      if (property < Long.SIZE) {
        seen |= 1L << property;
      } else {
        seenLater[(property >> 6) - 1] |= 1L << property;
      }
    }

    /** How many properties there were. */
    int seen() {
      int count = Long.bitCount(seen);
      for (int word = 1; word < names.words(); word++) {
        count += Long.bitCount(seenLater[word - 1]);
      }
      return count;
    }

    /** One bit for each property, in words of 64: whether it is required and was not there. */
    long missing(int word) {
      return names.required(word) & ~seen(word);
    }

    private long seen(int word) {
      return word == 0 ? seen : seenLater[word - 1];
    }

    /** Notes which name the text has for the property at hand. */
    void match(int match) {
      this.match = match;
    }

    /** The name that the text has for the property at hand; null if it is none of the declared. */
    @Nullable
    String nameAtHand() {
      return match >= 0 && match < names.size() ? names.name(match) : null;
    }

    /** The tag of the union's variant that it is. */
    void tag(String tag) {
      this.tag = tag;
    }

    @Nullable
    String tag() {
      return tag;
    }

    /** How many objects and arrays there are around, and itself. */
    int nesting() {
      return nesting;
    }

    /** Takes the object for the body of an operation with several values in it. */
    void embed() {
      isEmbedding = true;
    }

    boolean isEmbedding() {
      return isEmbedding;
    }

    /** Takes an array for the object: its indexes stand for the names. */
    void beginTuple() {
      isTuple = true;
      elements = 0;
    }

    boolean isTuple() {
      return isTuple;
    }

    /** How many elements the array has had so far. */
    int elements() {
      return elements;
    }

    int nextElement() {
      return elements++;
    }

    private Frame child() {
      if (child == null) {
        child = new Frame(this);
      }
      return child;
    }

    @Nullable
    Frame parent() {
      return parent;
    }
  }
}
