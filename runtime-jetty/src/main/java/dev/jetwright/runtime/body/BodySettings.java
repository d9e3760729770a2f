package dev.jetwright.runtime.body;

import dev.jetwright.runtime.check.Judgement;
import dev.jetwright.runtime.check.MessageBundles;
import dev.jetwright.runtime.content.BodyCodec;
import dev.jetwright.runtime.content.TemplateEngine;
import dev.jetwright.runtime.form.FormLimits;
import dev.jetwright.runtime.routing.Pace;
import dev.jetwright.runtime.stream.LiveStreams;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a server makes of bodies; set before it starts. */
public final class BodySettings {
  private static final long DEFAULT_BODY_LIMIT = 10L << 20;
  private static final long DEFAULT_UPLOAD_LIMIT = 1L << 30;

  private volatile Judgement judgement = Judgement.DEFAULT;
  private volatile MessageBundles messages = MessageBundles.NONE;
  private final Map<String, BodyCodec> codecs = new HashMap<>();
  private final LiveStreams streams = new LiveStreams();
  private volatile long bodyLimit = DEFAULT_BODY_LIMIT;
  private volatile long uploadLimit = DEFAULT_UPLOAD_LIMIT;
  private volatile @Nullable TemplateEngine templates;
  private volatile Pace pace = Pace.ORDINARY;
  private volatile FormLimits formLimits = FormLimits.DEFAULT;

  /** The answers that are streams. */
  public LiveStreams streams() {
    return streams;
  }

  /** How operations run that do not say how long they may take. */
  public Pace pace() {
    return pace;
  }

  public void pace(Pace all) {
    pace = all;
  }

  /** The most bytes of a body that is kept in memory. */
  public long bodyLimit() {
    return bodyLimit;
  }

  public void bodyLimit(long bytes) {
    bodyLimit = bytes;
  }

  /** The most bytes of a body that is not: one with files, or one that is read as it arrives. */
  public long uploadLimit() {
    return uploadLimit;
  }

  public void uploadLimit(long bytes) {
    uploadLimit = bytes;
  }

  public FormLimits formLimits() {
    return formLimits;
  }

  public void formLimits(FormLimits limits) {
    formLimits = limits;
  }

  public void add(BodyCodec codec) {
    codec.mediaTypes().forEach(type -> codecs.put(type, codec));
  }

  @Nullable
  public BodyCodec codec(String mediaType) {
    return codecs.get(mediaType);
  }

  /** What renders pages. */
  @Nullable
  public TemplateEngine templates() {
    return templates;
  }

  public void templates(TemplateEngine engine) {
    templates = engine;
  }

  /** What the values of a request are judged by at first. */
  public Judgement judgement() {
    return judgement;
  }

  public void clock(Clock clock) {
    judgement = judgement.at(clock);
  }

  /** The texts of faults by language. */
  public MessageBundles messages() {
    return messages;
  }

  public void messages(MessageBundles bundles) {
    messages = bundles;
  }
}
