package spaces;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A room. */
public record Room(@JsonProperty("room name") String name) {}
