package ai.xentree.stats.pages;

/** A page has been rewritten twice since its reader began; the reader has to begin again. */
final class PageOvertaken extends RuntimeException {

    PageOvertaken(String page) {
        super(page, null, false, false);
    }
}
