package ai.xentree.web.security;

import ai.xentree.web.errors.ErrorWriter;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CorsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * Spring Security's filter chain: firewall, headers, CORS, and who calls. Nothing is remembered between requests. Whether
 * the caller may is decided where the operation is known: {@code ai.xentree.web.access}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TokenSettings.class, CorsSettings.class})
class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            Credentials credentials,
            CorsSettings cors,
            ObjectProvider<PagePolicy> pages,
            ObjectProvider<Doorkeeper> doorkeepers,
            ErrorWriter errors) {
        var authentication = new AuthenticationFilter(
                credentials, doorkeepers.orderedStream().toList(), errors);
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .cors(configurer -> configure(configurer, cors))
                .headers(headers -> configure(headers, pages.stream().toList()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(authentication, AuthorizationFilter.class)
                .build();
    }

    private static void configure(CorsConfigurer<HttpSecurity> configurer, CorsSettings settings) {
        if (settings.allowedOrigins().isEmpty()) {
            configurer.disable();
            return;
        }
        var allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(settings.allowedOrigins());
        allowed.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));
        allowed.setAllowedHeaders(List.of("*"));
        allowed.setExposedHeaders(List.of(
                "X-Request-Id",
                "X-Consistency-Token",
                "X-As-Of-Position",
                "X-As-Of-Time",
                "ETag",
                "Retry-After",
                "RateLimit-Limit",
                "RateLimit-Remaining",
                "RateLimit-Reset",
                "Location"));
        allowed.setMaxAge(Duration.ofHours(1));
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", allowed);
        configurer.configurationSource(source);
    }

    private static void configure(HeadersConfigurer<HttpSecurity> headers, List<PagePolicy> pages) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .addHeaderWriter(new ContentSecurityPolicies(pages));
    }

    @Bean
    StrictHttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        // what its regular expressions allow, at a fraction of what they cost for every header of every request
        firewall.setAllowedHeaderNames(name -> name.codePoints().allMatch(SecurityConfiguration::isText));
        firewall.setAllowedHeaderValues(value -> value.codePoints().allMatch(c -> c == '\t' || isText(c)));
        return firewall;
    }

    private static boolean isText(int codePoint) {
        return Character.isDefined(codePoint) && !Character.isISOControl(codePoint);
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(ErrorWriter errors) {
        return (request, response, rejected) -> errors.write(rejected, response);
    }

    /** Requests are observed as a whole; to observe each filter as well costs more than the filters do. */
    @Bean
    SecurityObservationSettings noObservationOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** There are no passwords for Spring Security to check; without this it would make up a user with one. */
    @Bean
    AuthenticationManager noPasswords() {
        return attempt -> {
            throw new BadCredentialsException("Only access tokens are accepted");
        };
    }
}
