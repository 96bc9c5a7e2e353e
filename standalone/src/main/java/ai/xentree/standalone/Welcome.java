package ai.xentree.standalone;

import ai.xentree.standalone.demo.DemoLearner;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** What a newcomer is told once the platform serves. */
final class Welcome {

    private final String base;
    private final String administrator;

    Welcome(ApplicationContext program) {
        var environment = program.getEnvironment();
        base = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        administrator = environment.getProperty("xentree.admin.username", "admin");
    }

    /**
     * The demo's learner.
     *
     * @param password what was made for them; null where it was chosen, or has been said
     */
    record Learner(String username, @Nullable String password) {

        String passwordSaid() {
            return password == null
                    ? "the password you set in XENTREE_DEMO_PASSWORD or the one printed at the first start"
                    : "the password " + password + " (shown this once)";
        }
    }

    String text(Optional<Learner> learner) {
        return platform() + learner.map(this::learner).orElse("");
    }

    private String platform() {
        return """

                Xentree is running. Ctrl-C stops it.

                  The pages                  %1$s/engagement?start_date=2013-10-01&end_date=2013-10-31
                  The API to click through   %1$s/swagger-ui.html
                  Its description            %1$s/v3/api-docs

                Log in as the platform administrator "%2$s", with the password you set in XENTREE_ADMIN_PASSWORD or the
                one printed at the first start:

                  TOKEN=$(curl -s %1$s/api/auth/login -d username=%2$s --data-urlencode password=... |
                      sed 's/.*"access_token":"\\([^"]*\\).*/\\1/')

                The engagement dashboard of the course, October 2013:

                  curl -s -H "Authorization: Bearer $TOKEN" \\
                      "%1$s/api/v1/admin/stats/?start_date=2013-10-01&end_date=2013-10-31"
                """.formatted(base, administrator);
    }

    private String learner(Learner learner) {
        return """

                Or log in as a learner of English, "%2$s",
                with %3$s:

                  curl -s -H "Authorization: Bearer $TOKEN" %1$s/api/xel/dashboard
                  curl -s -H "Authorization: Bearer $TOKEN" %1$s/api/xp/profile
                  curl -s -H "Authorization: Bearer $TOKEN" %1$s/api/xel/transcripts/%4$s
                """.formatted(base, learner.username(), learner.passwordSaid(), DemoLearner.SESSION);
    }
}
