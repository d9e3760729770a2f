package dev.jetwright.runtime.file;

import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.MimeTypes;

/** Media types by the names of files. */
public final class FileNames {
  static final String UNKNOWN = "application/octet-stream";

  /** What Jetty does not know, or knows by an old name. */
  private static final Map<String, String> MORE = Map.ofEntries(
      Map.entry("7z", "application/x-7z-compressed"),
      Map.entry("avif", "image/avif"),
      Map.entry("csv", "text/csv"),
      Map.entry("epub", "application/epub+zip"),
      Map.entry("flac", "audio/flac"),
      Map.entry("geojson", "application/geo+json"),
      Map.entry("gz", "application/gzip"),
      Map.entry("heic", "image/heic"),
      Map.entry("ics", "text/calendar"),
      Map.entry("js", "text/javascript"),
      Map.entry("jsonl", "application/jsonl"),
      Map.entry("m4a", "audio/mp4"),
      Map.entry("md", "text/markdown"),
      Map.entry("mjs", "text/javascript"),
      Map.entry("mkv", "video/x-matroska"),
      Map.entry("mp3", "audio/mpeg"),
      Map.entry("ogg", "audio/ogg"),
      Map.entry("opus", "audio/ogg"),
      Map.entry("otf", "font/otf"),
      Map.entry("parquet", "application/vnd.apache.parquet"),
      Map.entry("toml", "application/toml"),
      Map.entry("ttf", "font/ttf"),
      Map.entry("wav", "audio/wav"),
      Map.entry("weba", "audio/webm"),
      Map.entry("webm", "video/webm"),
      Map.entry("webmanifest", "application/manifest+json"),
      Map.entry("webp", "image/webp"),
      Map.entry("woff", "font/woff"),
      Map.entry("woff2", "font/woff2"),
      Map.entry("xml", "application/xml"),
      Map.entry("yaml", "application/yaml"),
      Map.entry("yml", "application/yaml"),
      Map.entry("zst", "application/zstd"));

  private FileNames() {}

  /** The media type of a name; text is UTF-8. */
  public static String mediaType(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String known = MORE.get(lower.substring(lower.lastIndexOf('.') + 1));
    String type = known == null ? MimeTypes.DEFAULTS.getMimeByExtension(lower) : known;
    if (type == null) {
      return UNKNOWN;
    }
    return type.startsWith("text/") && type.indexOf(';') < 0 ? type + "; charset=utf-8" : type;
  }
}
