package dev.jetwright.runtime.site;

/**
 * A file of a site.
 *
 * @param path its path in the folder
 * @param entry what stands there
 */
record SiteFile(String path, Entry entry) {}
