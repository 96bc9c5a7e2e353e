package ai.xentree.web;

import org.junit.jupiter.api.Test;

class ErrorsTest extends WebTest {

    @Test
    void healthIsPublic() {
        System.out.println(get("/health").body() + get("/health").headers());
        System.out.println(get("/nowhere").body() + get("/nowhere").headers());
        System.out.println(get("/v3/api-docs").body());
    }
}
