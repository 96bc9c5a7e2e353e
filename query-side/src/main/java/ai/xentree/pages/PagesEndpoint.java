package ai.xentree.pages;

import ai.xentree.pages.PageDocument.View;
import ai.xentree.web.access.PublicAccess;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The document of every page; what it shows is asked for over the API, by those who may. */
@RestController
@Hidden
class PagesEndpoint {

    /** Pages that are called by their names. */
    static final String NAMED = "/{page:engagement|progress|impact|organization|audit|operations}";

    private final PageDocument document;

    PagesEndpoint(PageDocument document) {
        this.document = document;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    @PublicAccess
    ResponseEntity<String> first() {
        return page(View.ENGAGEMENT);
    }

    @GetMapping(path = NAMED, produces = MediaType.TEXT_HTML_VALUE)
    @PublicAccess
    ResponseEntity<String> named(@PathVariable String page) {
        return page(View.valueOf(page.toUpperCase(Locale.ROOT)));
    }

    @GetMapping(path = "/members/{userId}", produces = MediaType.TEXT_HTML_VALUE)
    @PublicAccess
    ResponseEntity<String> member() {
        return page(View.MEMBER);
    }

    private ResponseEntity<String> page(View view) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .body(document.html(view));
    }
}
