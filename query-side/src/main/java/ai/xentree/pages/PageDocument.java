package ai.xentree.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The one document that all pages are in, and what browsers may load for it: this program's own files and the import map, which
 * is known by its hash; nothing of other hosts, and no script or style that stands in the document.
 *
 * @param html the document
 * @param contentSecurityPolicy its policy (W3C Content Security Policy Level 3)
 */
record PageDocument(String html, String contentSecurityPolicy) {

    static PageDocument make() {
        var importMap = Libraries.importMap();
        var html = PageFiles.text("index.html")
                .replace("{{import-map}}", importMap)
                .replace("{{files}}", PageFilesHandler.PATH + PageFiles.version());
        return new PageDocument(html, policy(sha256(importMap)));
    }

    private static String policy(String importMapHash) {
        return "default-src 'none'; script-src 'self' 'sha256-" + importMapHash + "'; style-src 'self';"
                + " img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
