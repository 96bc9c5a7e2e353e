package ai.xentree.standalone;

import org.springframework.context.ApplicationContext;

/** What a newcomer is told once the platform serves. */
final class Welcome {

    private Welcome() {}

    static String to(ApplicationContext program) {
        var environment = program.getEnvironment();
        var base = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        var username = environment.getProperty("xentree.admin.username", "admin");
        return """

                Xentree is running. Ctrl-C stops it.

                  The API to click through   %1$s/swagger-ui.html
                  Its description            %1$s/v3/api-docs

                Log in as the platform administrator "%2$s", with the password you set in XENTREE_ADMIN_PASSWORD or the
                one printed at the first start:

                  TOKEN=$(curl -s %1$s/api/auth/login -d username=%2$s --data-urlencode password=... |
                      sed 's/.*"access_token":"\\([^"]*\\).*/\\1/')

                The engagement dashboard of the course, October 2013:

                  curl -s -H "Authorization: Bearer $TOKEN" \\
                      "%1$s/api/v1/admin/stats/?start_date=2013-10-01&end_date=2013-10-31"
                """.formatted(base, username);
    }
}
