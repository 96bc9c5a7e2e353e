package ai.xentree.catalogue;

/**
 * What is wrong with a file of the catalogue, and where.
 *
 * @param line from 1
 */
record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ", line " + line + ": " + message;
    }
}
