package petstore;

/**
 * What came of an upload.
 *
 * @param code a number for programs
 * @param type a word for programs
 * @param message a sentence for people
 */
public record ApiResponse(int code, String type, String message) {}
