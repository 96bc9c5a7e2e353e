package ai.xentree.pages;

import ai.xentree.web.access.PublicAccess;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The document of every page; what it shows is asked for over the API, by those who may. */
@RestController
@Hidden
class PagesEndpoint {

    private final PageDocument document;

    PagesEndpoint(PageDocument document) {
        this.document = document;
    }

    @GetMapping(
            path = {
                "/",
                "/engagement",
                "/members/{userId}",
                "/progress",
                "/impact",
                "/organization",
                "/audit",
                "/operations"
            },
            produces = MediaType.TEXT_HTML_VALUE)
    @PublicAccess
    ResponseEntity<String> page() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .body(document.html());
    }
}
