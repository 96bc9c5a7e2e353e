package ai.xentree.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids made from slugs (UUID version 3, RFC 9562), so that they are the same wherever a file is read. */
public final class CatalogueIds {

    private CatalogueIds() {}

    /** The id of the module with that slug. */
    public static UUID module(String slug) {
        return named(slug);
    }

    /** The id of a module's task. */
    public static UUID task(String moduleSlug, String slug) {
        return named(moduleSlug + "/" + slug);
    }

    private static UUID named(String path) {
        return UUID.nameUUIDFromBytes(("xentree-english:" + path).getBytes(StandardCharsets.UTF_8));
    }
}
