package dev.jetwright.runtime.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a request when its answer is complete.
 *
 * @param time when it came
 * @param client the address of the client
 * @param method its method
 * @param target its path and query, as the log may have them
 * @param protocol {@code HTTP/1.1}, {@code HTTP/2.0}
 * @param status the status of the answer; 0 if there was none, since the client had gone
 * @param bytes the size of the answer's body as it was sent
 * @param duration how long it took until all of the answer was sent
 * @param operationId the operation that answered
 * @param requestId its id
 * @param referer the page that it came from
 * @param userAgent the program that sent it
 * @param isCut whether the answer broke off
 */
public record AccessEntry(
    Instant time,
    String client,
    String method,
    String target,
    String protocol,
    int status,
    long bytes,
    Duration duration,
    Optional<String> operationId,
    Optional<String> requestId,
    Optional<String> referer,
    Optional<String> userAgent,
    boolean isCut) {}
