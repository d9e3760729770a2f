package dev.jetwright.runtime.settings;

import org.jspecify.annotations.Nullable;

/**
 * A setting of an object.
 *
 * @param name its name in JSON
 * @param shape how it stands in texts
 * @param required whether it must be there
 * @param standing what stands for it while it is missing, for people
 * @param doc what it is for
 */
record Setting(
    String name, Shape shape, boolean required, @Nullable String standing, String doc) {}
