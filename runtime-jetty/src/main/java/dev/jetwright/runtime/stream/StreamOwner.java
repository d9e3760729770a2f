package dev.jetwright.runtime.stream;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The request that a stream answers. */
public interface StreamOwner {

  /** The request. */
  Request request();

  /** The answer. */
  Response response();

  /** What is to be told that the answer has ended. */
  Callback callback();

  /** The streams of the server. */
  LiveStreams streams();

  /** Says in the answer what it is, apart from its items. */
  void describe();

  /** Answers with what has gone wrong before anything was sent. */
  void refuse(Throwable failure);

  /** Cuts the answer off, and notes it. */
  void cutOff(Throwable failure);

  /** What is to be done if it must not answer any more: it has taken too long to begin. */
  void cancelWith(Runnable action);

  /** Gives back what the request occupied. */
  void close();
}
