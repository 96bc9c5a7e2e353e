package ai.xentree.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Apart, each side serves only what is its own: the gateway has to know which. */
class GatewayTest {

    private final Gateway gateway = Gateway.configured();

    @Test
    void givenEverythingThatIsServed_whenTheGatewayDividesIt_thenEachRequestComesToTheSideThatAnswersIt(
            @TempDir Path folder) {
        try (var program = Program.start(RunningProgram.settings(folder))) {
            var astray = new ArrayList<String>();
            var served = program.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                    .getHandlerMethods();
            assertThat(served.values())
                    .as("each side is told from the other by where its classes are")
                    .anyMatch(by -> isOf("command-side", by))
                    .anyMatch(by -> isOf("query-side", by));
            served.forEach((request, by) -> astray.addAll(astray(request, by)));
            assertThat(astray).isEmpty();
        }
    }

    private List<String> astray(RequestMappingInfo served, HandlerMethod by) {
        if (!isOf("command-side", by) && !isOf("query-side", by)) {
            return List.of(); // both sides serve it
        }
        return served.getMethodsCondition().getMethods().stream()
                .flatMap(method -> served.getPatternValues().stream()
                        .filter(path -> gateway.looks(method.name(), path) != isOf("query-side", by))
                        .map(path -> method + " " + path))
                .toList();
    }

    private static boolean isOf(String module, HandlerMethod method) {
        var place = method.getBeanType().getProtectionDomain().getCodeSource().getLocation();
        return place.getPath().contains("/" + module + "/target/");
    }
}
