package dev.jetwright;

import java.io.OutputStream;

/**
 * An answer that is written while it is sent.
 *
 * <pre>{@code
 * @Get("/report")
 * @Produces("text/csv")
 * StreamingOutput report();
 *
 * public StreamingOutput report() {
 *   return out -> {
 *     try (Rows rows = database.rows()) {
 *       while (rows.next()) {
 *         out.write(rows.line());
 *       }
 *     }
 *   };
 * }
 * }</pre>
 *
 * <p>Writing waits for a client that reads slowly, and fails with an {@code IOException} when it
 * has gone. What is written is sent in pieces; {@code flush} sends the piece at hand. A failure
 * before the first piece is answered like that of any operation; after it the connection is cut, so
 * that the client can tell that something is missing. A request for the headers alone does not call
 * it.
 */
@FunctionalInterface
public interface StreamingOutput {

  /** Writes the answer. */
  void writeTo(OutputStream out) throws Exception;
}
