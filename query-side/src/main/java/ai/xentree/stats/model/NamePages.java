package ai.xentree.stats.model;

import ai.xentree.stats.model.NamePage.Called;
import ai.xentree.stats.pages.MergedKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How pages of names are kept. */
final class NamePages implements MergedKind<NamePage, Called> {

    private static final int SORTED_AND_SEARCHED = 3;

    @Override
    public NamePage absent() {
        return NamePage.EMPTY;
    }

    @Override
    public NamePage decode(Document page) {
        return new NamePage(
                Texts.in(page, "username"),
                Texts.in(page, "full_name"),
                Texts.in(page, "email"),
                Texts.in(page, "avatar_url"));
    }

    @Override
    public Document encode(NamePage page) {
        var document = new Document();
        page.usernames().put(document, "username");
        page.fullNames().put(document, "full_name");
        page.emails().put(document, "email");
        page.avatarUrls().put(document, "avatar_url");
        return document;
    }

    @Override
    public int weight(NamePage page) {
        var texts = page.usernames().weight()
                + page.fullNames().weight()
                + page.emails().weight();
        return page.avatarUrls().weight() + SORTED_AND_SEARCHED * texts;
    }

    @Override
    public NamePage merge(NamePage page, List<Called> changes) {
        int rows = changes.stream().mapToInt(Called::slot).max().orElse(-1) + 1;
        return new NamePage(
                page.usernames().with(by(changes, Called::username), rows),
                page.fullNames().with(by(changes, Called::fullName), rows),
                page.emails().with(by(changes, Called::email), rows),
                page.avatarUrls().with(by(changes, Called::avatarUrl), rows));
    }

    private static Map<Integer, Optional<String>> by(List<Called> changes, Function<Called, @Nullable String> text) {
        var last = new HashMap<Integer, Optional<String>>();
        changes.forEach(called -> last.put(called.slot(), Optional.ofNullable(text.apply(called))));
        return last;
    }
}
