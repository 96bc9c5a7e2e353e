package ai.xentree.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids made from names (UUID version 3, RFC 9562), so that what is told again is known. */
final class DemoIds {

    private DemoIds() {}

    static UUID of(Object... names) {
        var name = new StringBuilder("xentree-demo");
        for (var part : names) {
            name.append(':').append(part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
