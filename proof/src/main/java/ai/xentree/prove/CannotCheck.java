package ai.xentree.prove;

/** Thrown where there is nothing that could be checked: a file or server that cannot be read, or text of another form. */
final class CannotCheck extends RuntimeException {

    CannotCheck(String message) {
        super(message);
    }
}
