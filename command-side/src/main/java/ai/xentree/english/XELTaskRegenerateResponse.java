package ai.xentree.english;

/**
 * Another variant.
 *
 * @param previousVariant the variant so far
 * @param task the task in another variant
 */
record XELTaskRegenerateResponse(int previousVariant, XELTask task) {}
