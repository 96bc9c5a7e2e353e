package ai.xentree.limits;

import ai.xentree.web.security.Authenticated;
import ai.xentree.web.security.AuthenticationFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stands before operations, where it is known who calls and what for. Attempts to log in, and to register, count for the
 * address, whatever else is sent along; a log-in that succeeds is given back.
 */
final class RateLimitInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final AddressLimits addresses;
    private final CallerLimits callers;
    private final TenantLimits tenants;

    RateLimitInterceptor(AddressLimits addresses, CallerLimits callers, TenantLimits tenants) {
        this.addresses = addresses;
        this.callers = callers;
        this.tenants = tenants;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getDispatcherType() == DispatcherType.REQUEST) {
            quota(request, OperationClass.of(method, request)).ifPresent(quota -> {
                quota.tell(response);
                quota.require();
            });
        }
        return true;
    }

    private Optional<Quota> quota(HttpServletRequest request, OperationClass operation) {
        if (operation == OperationClass.LOG_IN) {
            return Optional.of(addresses.logInsOf(request).take());
        }
        return AuthenticationFilter.caller().map(caller -> quota(request, caller, operation));
    }

    private Quota quota(HttpServletRequest request, Authenticated caller, OperationClass operation) {
        var own = callers.of(caller, operation).take();
        return NamedTenant.in(request)
                .flatMap(tenant -> tenants.look(tenant, caller, operation))
                .map(own::orTighter)
                .orElse(own);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (handler instanceof HandlerMethod method) {
            count(request, response.getStatus(), OperationClass.of(method, request));
        }
    }

    private void count(HttpServletRequest request, int status, OperationClass operation) {
        if (operation != OperationClass.LOG_IN) {
            AuthenticationFilter.caller()
                    .filter(caller -> isAnswered(status))
                    .ifPresent(caller ->
                            NamedTenant.in(request).ifPresent(tenant -> tenants.answered(tenant, caller, operation)));
        } else if (status == HttpServletResponse.SC_OK) {
            addresses.logInsOf(request).giveBack();
        }
    }

    private static boolean isAnswered(int status) {
        return status / 100 == 2 || status == HttpServletResponse.SC_NOT_MODIFIED;
    }
}
