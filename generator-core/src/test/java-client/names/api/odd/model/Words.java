package odd.model;

public record Words(int in, int out, int property, int key, int name, int yield, int record, int var, int words, int item, int reader) {}
