package dev.jetwright.runtime.json;

/** What a JSON text is made of. */
enum JsonToken {
  START_OBJECT,
  END_OBJECT,
  START_ARRAY,
  END_ARRAY,
  PROPERTY_NAME,
  VALUE_STRING,
  VALUE_NUMBER_INT,
  VALUE_NUMBER_FLOAT,
  VALUE_TRUE,
  VALUE_FALSE,
  VALUE_NULL;

  boolean isNumeric() {
    return this == VALUE_NUMBER_INT || this == VALUE_NUMBER_FLOAT;
  }
}
