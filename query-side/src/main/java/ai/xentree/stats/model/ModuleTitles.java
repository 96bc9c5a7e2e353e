package ai.xentree.stats.model;

import ai.xentree.stats.pages.PageKind;
import org.bson.Document;

/** How titles of modules are kept; empty while unknown. */
final class ModuleTitles implements PageKind<String> {

    @Override
    public String absent() {
        return "";
    }

    @Override
    public String decode(Document page) {
        return page.getString("title");
    }

    @Override
    public Document encode(String title) {
        return new Document("title", title);
    }

    @Override
    public int weight(String title) {
        return 2 * title.length();
    }
}
