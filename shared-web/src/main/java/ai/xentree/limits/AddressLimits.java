package ai.xentree.limits;

import ai.xentree.web.security.AuthenticationFilter;
import ai.xentree.web.security.Doorkeeper;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.ServletContextAware;

/**
 * Bounds what one address may ask for without good credentials. While it has none left, credentials from there that were not seen
 * before are not even looked at. Good ones take nothing, so that many people may share an address.
 */
final class AddressLimits implements Doorkeeper, ServletContextAware {

    private static final String HEALTH = "/health";
    private static final String PAGE_FILES = "/assets/";

    private final Allowances allowances;
    private final RateLimitSettings.OfAddress settings;
    private @Nullable ServletContext publicDoor;

    AddressLimits(Allowances allowances, RateLimitSettings.OfAddress settings) {
        this.allowances = allowances;
        this.settings = settings;
    }

    @Override
    public void setServletContext(ServletContext context) {
        publicDoor = context;
    }

    @Override
    public void admit(HttpServletRequest request, HttpServletResponse response) {
        answer(requestsOf(request).look(), response);
    }

    @Override
    public void admitStranger(HttpServletRequest request, HttpServletResponse response) {
        if (!isFree(request)) {
            answer(requestsOf(request).take(), response);
        } else if (AuthenticationFilter.refusal(request) != null) {
            requestsOf(request).take();
        }
    }

    /** Attempts to log in from where the request comes from. */
    Allowance logInsOf(HttpServletRequest request) {
        return allowances.of(LimitKind.ADDRESS_LOG_IN, networkOf(request), settings.logIns());
    }

    private Allowance requestsOf(HttpServletRequest request) {
        return allowances.of(LimitKind.ADDRESS, networkOf(request), settings.requests());
    }

    private static void answer(Quota quota, HttpServletResponse response) {
        quota.tell(response);
        quota.require();
    }

    private static String networkOf(HttpServletRequest request) {
        return ClientNetwork.of(request.getRemoteAddr());
    }

    /**
     * Whoever looks after the program always gets an answer: to health (openapi.yaml, checkHealth), and at the management port. And one
     * page that is opened asks for dozens of files, which cost nothing. Wrong credentials are counted all the same, for looking at them
     * does cost something.
     */
    private boolean isFree(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals(HEALTH)
                || path.startsWith(HEALTH + "/")
                || path.startsWith(PAGE_FILES)
                || (publicDoor != null && !publicDoor.equals(request.getServletContext()));
    }
}
