package shop;

import jakarta.validation.constraints.Size;
import java.util.List;

/** A cart. */
public record Cart(@Size(max = 100) List<Article> articles) {}
