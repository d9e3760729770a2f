package shop;


/** What became of a change. */
public sealed interface Change<T> permits Changed, Unchanged, Conflict {}
