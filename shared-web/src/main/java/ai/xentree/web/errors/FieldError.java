package ai.xentree.web.errors;

/**
 * One refused field.
 *
 * @param field path of the field, such as {@code key_results.0.target_value}, or the parameter's name; {@code body} for all
 * @param message why it was refused
 */
public record FieldError(String field, String message) {}
