package odd.model;

public record Transport(Text text, Decoder decoder, JsonReader reader, Call call, Copies copies) {}
