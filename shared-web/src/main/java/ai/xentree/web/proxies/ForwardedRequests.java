package ai.xentree.web.proxies;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Lets a request that a trusted proxy hands on come from where the proxy says. Tomcat's own valve for that would look names up
 * that a client made up, and take a port for a part of the address, so that each connection were a caller of its own.
 */
final class ForwardedRequests extends ValveBase implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final TrustedProxies proxies;

    ForwardedRequests(TrustedProxies proxies) {
        super(true);
        this.proxies = proxies;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(this);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var peer = request.getRemoteAddr();
        if (proxies.include(peer)) {
            var client = proxies.clientOf(peer, listed(request, "X-Forwarded-For"));
            request.setRemoteAddr(client);
            request.setRemoteHost(client);
            if (isEncrypted(listed(request, "X-Forwarded-Proto"))) {
                encrypted(request);
            }
        }
        getNext().invoke(request, response);
    }

    private static List<String> listed(Request request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    /** On all of its way. */
    private static boolean isEncrypted(List<String> protocols) {
        return !protocols.isEmpty() && protocols.stream().allMatch("https"::equalsIgnoreCase);
    }

    private static void encrypted(Request request) {
        request.setSecure(true);
        request.getCoyoteRequest().scheme().setString("https");
        if (request.getServerPort() == HTTP_PORT) {
            request.setServerPort(HTTPS_PORT);
        }
    }
}
