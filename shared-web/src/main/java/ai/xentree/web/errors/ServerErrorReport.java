package ai.xentree.web.errors;

import ai.xentree.core.Ids;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Answers what Tomcat rejects before any of our code sees it, such as a malformed request line: in JSON, not in HTML. */
@Component
final class ServerErrorReport extends ErrorReportValve
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(ServerErrorReport.class);

    private final ErrorWriter errors;
    private final Ids ids;

    ServerErrorReport(ErrorWriter errors, Ids ids) {
        this.errors = errors;
        this.ids = ids;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.getPipeline().addValve(this);
                host.setErrorReportValveClass(ServerErrorReport.class.getName());
            }
        });
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setHeader("X-Request-Id", ids.next().toString());
            errors.write(response.getStatus(), response.getResponse());
        } catch (IOException e) {
            LOG.debug("The client went away", e);
        }
    }
}
