package ai.xentree.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody in front of the pages: a browser that has nothing of anybody else's. */
final class Visitor implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    private final URI program;
    private final BrowserContext context;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    final Page page;

    private Visitor(URI program, ColorScheme scheme) {
        this.program = program;
        this.context = Chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(WIDTH, HEIGHT)
                        .setColorScheme(scheme)
                        .setAcceptDownloads(true));
        this.page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
    }

    static Visitor to(URI program) {
        return new Visitor(program, ColorScheme.LIGHT);
    }

    static Visitor atNight(URI program) {
        return new Visitor(program, ColorScheme.DARK);
    }

    Visitor open(String path) {
        page.navigate(program.resolve(path).toString());
        return this;
    }

    Visitor signIn(String username, String password) {
        open("/");
        return fillIn(username, password);
    }

    Visitor fillIn(String username, String password) {
        page.getByLabel("Username or email").fill(username);
        page.getByLabel("Password").fill(password);
        button("Sign in").click();
        assertThat(button("Sign out")).isVisible();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new GetByRoleOptions().setName(name).setExact(true));
    }

    Locator dialog() {
        return page.locator("dialog[open]");
    }

    /** The card of a figure. */
    Locator card(String key) {
        return page.locator(".card[data-key=" + key + "]");
    }

    /** What a card says a figure is. */
    Locator figure(String key) {
        return card(key).locator(".value");
    }

    /** A panel by its heading. */
    Locator panel(String name) {
        return page.getByRole(
                AriaRole.REGION, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** Waits until nothing on the page is being asked for any more. */
    Visitor settled() {
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator(".waiting")).hasCount(0);
        assertThat(page.locator("[aria-busy=true]")).hasCount(0);
        assertThat(page.locator(".ghost")).hasCount(0);
        return this;
    }

    String address() {
        return page.url().substring(program.toString().length());
    }

    /** Whatever was asked for, wherever. */
    List<String> requests() {
        return requests;
    }

    /** What the browser found wrong with scripts or with what they tried. */
    List<String> complaints() {
        return complaints;
    }

    BrowserContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
