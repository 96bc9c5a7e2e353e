package ai.xentree.bench.served;

/** What was answered. */
record Answer(String head, String body) {

    private static final int STATUS_BEGIN = "HTTP/1.1 ".length();

    int status() {
        return Integer.parseInt(head, STATUS_BEGIN, STATUS_BEGIN + 3, 10);
    }

    /** A header's value; empty where there is none. */
    String header(String name) {
        return Connection.header(head, name);
    }

    /** A member of a JSON body, as text; the first of that name. */
    String member(String name) {
        var begin = body.indexOf("\"" + name + "\":\"") + name.length() + 4;
        return body.substring(begin, body.indexOf('"', begin));
    }

    /** This answer, if it has one of those statuses. */
    Answer require(int... statuses) {
        for (int status : statuses) {
            if (status() == status) {
                return this;
            }
        }
        throw new IllegalStateException(head.lines().findFirst().orElse("") + " " + body);
    }
}
