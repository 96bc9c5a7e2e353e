package ai.xentree.attacks;

/** What an attack was answered. */
record Reply(int status, String contentType, String body) {

    boolean isRefusal() {
        return status >= 400 && status < 500;
    }

    /** Whether it tells how the program is made, or that something went wrong in it. */
    boolean tellsTooMuch() {
        return status >= 500
                || body.contains("at ai.xentree")
                || body.contains("Exception")
                || body.contains("org.springframework")
                || body.contains("java.lang");
    }

    @Override
    public String toString() {
        return status + " " + body.substring(0, Math.min(300, body.length()));
    }
}
