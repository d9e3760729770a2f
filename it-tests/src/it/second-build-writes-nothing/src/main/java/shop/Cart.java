package shop;

import jakarta.validation.constraints.Size;
import java.util.List;

/** A cart. */
public record Cart(@Size(max = 10) List<Long> items) {}
