package ai.xentree.undeclared;

import ai.xentree.web.access.Access;
import ai.xentree.web.access.PublicAccess;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Operations that do not say, or not clearly, who may call them; outside of what programs scan. */
@RestController
public class UndeclaredOperations {

    @GetMapping("/undeclared")
    String undeclared() {
        return "";
    }

    @GetMapping("/contradictory")
    @Access(scope = "a:b", bearerOnly = true)
    String contradictory() {
        return "";
    }

    @GetMapping("/both")
    @Access(scope = "a:b")
    @PublicAccess
    String both() {
        return "";
    }

    @GetMapping("/neither")
    @Access
    String neither() {
        return "";
    }
}
