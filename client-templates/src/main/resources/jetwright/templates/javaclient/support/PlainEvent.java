package dev.jetwright.client;

/** An event as it stands in a stream, before anybody reads its data. */
record PlainEvent(String event, String data, String id) {}
