package library;

import jakarta.validation.constraints.Email;

/** A book. */
public record Book(String title, @Email int pages, Publisher publisher) {}
