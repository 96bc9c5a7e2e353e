package ai.xentree.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refusal.Kind;
import ai.xentree.core.Refused;
import ai.xentree.web.security.Authenticated;
import ai.xentree.web.security.Caller;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;

class WholeLogInterceptorTest {

    private static final UUID MALLORY = new UUID(1, 1);
    private static final UUID ANNA = new UUID(1, 2);
    private static final UUID BOB = new UUID(1, 3);

    private final WholeLogInterceptor interceptor = new WholeLogInterceptor(new AuditBounds(2, 1, 1, 1, 1));

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    private static HandlerMethod operation(Class<?> endpoint, String name) {
        var method = Arrays.stream(endpoint.getDeclaredMethods())
                .filter(declared -> declared.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return new HandlerMethod(endpoint.getSimpleName(), method);
    }

    private static HandlerMethod personalExport() {
        return operation(PersonalExportEndpoint.class, "export");
    }

    private MockHttpServletRequest begins(UUID person, HandlerMethod operation) {
        SecurityContextHolder.getContext().setAuthentication(Authenticated.person(new Caller(person, null, false)));
        var request = new MockHttpServletRequest();
        interceptor.preHandle(request, new MockHttpServletResponse(), operation);
        return request;
    }

    private void goesAway(MockHttpServletRequest request) {
        interceptor.afterCompletion(
                request, new MockHttpServletResponse(), personalExport(), new IOException("Broken pipe"));
    }

    private void isRefused(UUID person, HandlerMethod operation) {
        assertThatThrownBy(() -> begins(person, operation))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().kind()).isEqualTo(Kind.TOO_MANY));
    }

    private void isLetIn(UUID person, HandlerMethod operation) {
        assertThatCode(() -> begins(person, operation)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines", "file"})
    void givenAnExportOfSomebodys_whenTheyExportTheLogToo_thenTheyAreRefusedAndOthersAreNot(String export) {
        begins(MALLORY, personalExport());
        isRefused(MALLORY, operation(AuditEventsEndpoint.class, export));
        isLetIn(ANNA, operation(AuditEventsEndpoint.class, export));
    }

    @Test
    void givenAsManyExportsAsMayBe_whenTheClientOfOneGoesAway_thenTheNextIsLetIn() {
        var mallorys = begins(MALLORY, personalExport());
        begins(ANNA, personalExport());
        isRefused(BOB, personalExport());
        goesAway(mallorys);
        isLetIn(BOB, personalExport());
    }

    @Test
    void givenAnExportOfSomebodys_whenTheyReadAPage_thenTheyMay() {
        begins(MALLORY, personalExport());
        isLetIn(MALLORY, operation(AuditEventsEndpoint.class, "list"));
    }

    @Test
    void givenAnExportThatWasRefused_whenItsRequestEnds_thenTheOneThatGoesOnStillCounts() {
        begins(MALLORY, personalExport());
        isRefused(MALLORY, personalExport());
        goesAway(new MockHttpServletRequest());
        isRefused(MALLORY, personalExport());
    }
}
