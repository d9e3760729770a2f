package shop;

import dev.jetwright.MaxSize;
import dev.jetwright.UploadedFile;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** Pictures with a title. */
public record Album(
    @Size(max = 20) String title,
    @MaxSize(1_000_000) UploadedFile cover,
    Optional<UploadedFile> back,
    @Size(min = 1) List<UploadedFile> pictures) {}
