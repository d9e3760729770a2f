package kitchen;

import dev.jetwright.MaxSize;
import dev.jetwright.Part;
import dev.jetwright.UploadedFile;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** A form with files. */
public record Album(
    @Size(max = 20) String title,
    UploadedFile cover,
    @Part Optional<byte[]> note,
    @MaxSize(20) List<UploadedFile> pictures) {}
