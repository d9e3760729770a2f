package dev.jetwright.runtime;

import dev.jetwright.runtime.check.Judgement;
import dev.jetwright.runtime.check.MessageBundles;
import dev.jetwright.runtime.form.FormLimits;
import dev.jetwright.runtime.stream.LiveStreams;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a server makes of bodies; set before it starts. */
final class BodySettings {
  private final Errors errors;
  private volatile Judgement judgement = Judgement.DEFAULT;
  private volatile MessageBundles messages = MessageBundles.NONE;
  private static final long DEFAULT_BODY_LIMIT = 10L << 20;
  private static final long DEFAULT_UPLOAD_LIMIT = 1L << 30;

  private final Map<String, BodyCodec> codecs = new HashMap<>();
  private final LiveStreams streams = new LiveStreams();
  private volatile long bodyLimit = DEFAULT_BODY_LIMIT;
  private volatile long uploadLimit = DEFAULT_UPLOAD_LIMIT;
  private volatile @Nullable TemplateEngine templates;
  private volatile Pace pace = Pace.ORDINARY;
  private volatile FormLimits formLimits = FormLimits.DEFAULT;

  BodySettings(Errors errors) {
    this.errors = errors;
  }

  /** How errors are answered. */
  Errors errors() {
    return errors;
  }

  /** The answers that are streams. */
  LiveStreams streams() {
    return streams;
  }

  /** How operations run that do not say how long they may take. */
  Pace pace() {
    return pace;
  }

  void pace(Pace all) {
    pace = all;
  }

  /** The most bytes of a body that is kept in memory. */
  long bodyLimit() {
    return bodyLimit;
  }

  void bodyLimit(long bytes) {
    bodyLimit = bytes;
  }

  /** The most bytes of a body that is not: one with files, or one that is read as it arrives. */
  long uploadLimit() {
    return uploadLimit;
  }

  void uploadLimit(long bytes) {
    uploadLimit = bytes;
  }

  FormLimits formLimits() {
    return formLimits;
  }

  void formLimits(FormLimits limits) {
    formLimits = limits;
  }

  void add(BodyCodec codec) {
    codec.mediaTypes().forEach(type -> codecs.put(type, codec));
  }

  @Nullable
  BodyCodec codec(String mediaType) {
    return codecs.get(mediaType);
  }

  /** What renders pages. */
  @Nullable
  TemplateEngine templates() {
    return templates;
  }

  void templates(TemplateEngine engine) {
    templates = engine;
  }

  /** What the values of a request are judged by at first. */
  Judgement judgement() {
    return judgement;
  }

  void clock(Clock clock) {
    judgement = judgement.at(clock);
  }

  /** The texts of faults by language. */
  MessageBundles messages() {
    return messages;
  }

  void messages(MessageBundles bundles) {
    messages = bundles;
  }
}
