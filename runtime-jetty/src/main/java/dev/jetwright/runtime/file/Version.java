package dev.jetwright.runtime.file;

import dev.jetwright.EntityTags;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/**
 * Which version of something an answer has, and what a request demands of it (RFC 9110, section
 * 13).
 *
 * @param etag the entity tag, quotes and all
 * @param lastModified when it was changed last, in whole seconds
 */
public record Version(@Nullable String etag, @Nullable Instant lastModified) {

  /** What comes of a request's conditions. */
  public enum Verdict {
    /** They hold. */
    PROCEED,
    /** The client has this version: 304. */
    NOT_MODIFIED,
    /** The client wants another version: 412. */
    FAILED
  }

  /** HTTP knows seconds only. */
  public Version {
    lastModified = lastModified == null ? null : lastModified.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The version that an answer's headers name. */
  public static Version of(HttpFields answer) {
    String date = answer.get(HttpHeader.LAST_MODIFIED);
    return new Version(answer.get(HttpHeader.ETAG), date == null ? null : date(date));
  }

  /** Whether there is anything to compare. */
  public boolean isKnown() {
    return etag != null || lastModified != null;
  }

  /** Puts it into an answer. */
  public void put(HttpFields.Mutable headers) {
    if (etag != null) {
      headers.put(HttpHeader.ETAG, etag);
    }
    if (lastModified != null) {
      headers.put(HttpHeader.LAST_MODIFIED, DateGenerator.formatDate(lastModified));
    }
  }

  /** Judges the conditions of a request that reads. */
  public Verdict judge(HttpFields request) {
    String ifMatch = all(request, HttpHeader.IF_MATCH);
    if (ifMatch != null) {
      if (!holds(ifMatch)) {
        return Verdict.FAILED;
      }
    } else if (isChangedSince(request.get(HttpHeader.IF_UNMODIFIED_SINCE))) {
      return Verdict.FAILED;
    }
    String ifNoneMatch = all(request, HttpHeader.IF_NONE_MATCH);
    if (ifNoneMatch != null) {
      return isNamed(ifNoneMatch) ? Verdict.NOT_MODIFIED : Verdict.PROCEED;
    }
    return isUnchangedSince(request.get(HttpHeader.IF_MODIFIED_SINCE))
        ? Verdict.NOT_MODIFIED
        : Verdict.PROCEED;
  }

  private static @Nullable String all(HttpFields request, HttpHeader name) {
    return request.contains(name) ? String.join(", ", request.getValuesList(name)) : null;
  }

  /** A condition that cannot be read does not hold. */
  private boolean holds(String ifMatch) {
    EntityTags tags = tags(ifMatch);
    return tags != null && (etag == null ? tags.isAny() : tags.matches(etag));
  }

  private boolean isNamed(String ifNoneMatch) {
    EntityTags tags = tags(ifNoneMatch);
    return tags != null && (etag == null ? tags.isAny() : tags.matchesWeakly(etag));
  }

  private static @Nullable EntityTags tags(String header) {
    try {
      return EntityTags.parse(header);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private boolean isChangedSince(@Nullable String date) {
    Instant since = date == null || lastModified == null ? null : date(date);
    return since != null && lastModified.isAfter(since);
  }

  private boolean isUnchangedSince(@Nullable String date) {
    Instant since = date == null || lastModified == null ? null : date(date);
    return since != null && !lastModified.isAfter(since);
  }

  /** Whether a range is of this version: otherwise all bytes are to be sent. */
  public boolean admitsRange(HttpFields request) {
    String ifRange = request.get(HttpHeader.IF_RANGE);
    if (ifRange == null) {
      return true;
    }
    if (ifRange.endsWith("\"")) {
      return etag != null && !etag.startsWith("W/") && etag.equals(ifRange.strip());
    }
    return lastModified != null && lastModified.equals(date(ifRange));
  }

  private static @Nullable Instant date(String text) {
    long millis = HttpDateTime.parseToEpoch(text);
    return millis < 0 ? null : Instant.ofEpochMilli(millis);
  }
}
