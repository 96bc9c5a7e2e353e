package ai.xentree.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

    @ParameterizedTest
    @CsvSource({
        "https://partner.example.com, https://partner.example.com",
        "HTTPS://Partner.Example.com:443/, https://partner.example.com",
        "http://localhost:80, http://localhost",
        "http://localhost:3000, http://localhost:3000",
        "http://[::1]:8080, http://[::1]:8080"
    })
    void anOriginIsWrittenInOneWay(String given, String written) {
        assertThat(Origins.find(given)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partner.example.com",
                "https://",
                "https:///x",
                "ftp://partner.example.com",
                "https://partner.example.com/embed",
                "https://partner.example.com?x",
                "https://partner.example.com#x",
                "https://me@partner.example.com",
                "mailto:me@example.com",
                "javascript:alert(1)",
                "null",
                "*",
                "https://*.example.com"
            })
    void whatIsMoreOrLessIsNone(String given) {
        assertThat(Origins.find(given)).isEmpty();
    }
}
