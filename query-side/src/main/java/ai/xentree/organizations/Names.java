package ai.xentree.organizations;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.Document;

/** The fields that say what a person is called and how their account is, and how they are searched. */
final class Names {

    static final String USERNAME = "username";
    static final String FULL_NAME = "full_name";
    static final String EMAIL = "email";
    static final String AVATAR_URL = "avatar_url";
    static final String STATUS = "account_status";
    static final List<String> ALL = List.of(USERNAME, FULL_NAME, EMAIL, AVATAR_URL, STATUS);

    private static final List<String> SEARCHED = List.of(USERNAME, FULL_NAME, EMAIL);

    private Names() {}

    /** Everything a person is called in one text, in the form in which it is searched. */
    static String searched(Document person) {
        return SEARCHED.stream()
                .map(person::getString)
                .filter(Objects::nonNull)
                .map(Names::plain)
                .collect(Collectors.joining("\n"));
    }

    /** Text without case and accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** A name that is always text in the API: empty while an invited person has none, and once a person is erased. */
    static String orEmpty(Document document, String name) {
        return Objects.requireNonNullElse(document.getString(name), "");
    }
}
