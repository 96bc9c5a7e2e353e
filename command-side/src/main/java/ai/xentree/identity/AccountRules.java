package ai.xentree.identity;

import ai.xentree.core.Refusal;
import ai.xentree.web.json.WireText;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the attributes of an account may be (openapi.yaml, UserRegisterRequest and UserUpdateRequest). */
final class AccountRules {

    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9_.-]{3,40}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(-[A-Z]{2})?");
    private static final Set<String> TIMEZONES = ZoneId.getAvailableZoneIds();
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_FULL_NAME = 200;
    private static final int LONGEST_URL = 2_000;

    private AccountRules() {}

    static void requireUsername(String username) {
        require(
                USERNAME.matcher(username).matches(),
                "username",
                "must be 3 to 40 characters of A-Z, a-z, 0-9, '_', '.' and '-'");
    }

    static void requireEmail(String email) {
        require(
                WireText.length(email) <= LONGEST_EMAIL && EMAIL.matcher(email).matches(),
                "email",
                "must be an email address of at most 254 characters");
    }

    static void requireFullName(@Nullable String fullName) {
        require(
                fullName == null || within(fullName, LONGEST_FULL_NAME),
                "full_name",
                "must be 1 to 200 characters, not all blank");
    }

    static void requireAvatarUrl(@Nullable String url) {
        require(
                url == null || (WireText.length(url) <= LONGEST_URL && isWebAddress(url)),
                "avatar_url",
                "must be an http or https address of at most 2000 characters");
    }

    static void requireTimezone(String timezone) {
        require(TIMEZONES.contains(timezone), "timezone", "must be an IANA time zone name, such as Europe/Berlin");
    }

    static void requireLanguage(String language) {
        require(LANGUAGE.matcher(language).matches(), "language", "must be a language tag, such as en or pt-BR");
    }

    private static boolean within(String text, int longest) {
        return !text.isBlank() && WireText.length(text) <= longest;
    }

    private static boolean isWebAddress(String url) {
        try {
            var uri = new URI(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw Refusal.invalid(field, message);
        }
    }
}
