package ai.xentree.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for texts in the bytes of all files of a folder, in every way in which they may have been written, packed or not. What is
 * packed so that it cannot be looked into is found as well.
 */
final class RawSearch {

    /** By what is looked for, in Latin-1: which text it is and how it is written. */
    private final Map<String, String> needles = new LinkedHashMap<>();

    RawSearch(List<String> texts) {
        texts.forEach(this::add);
    }

    private void add(String text) {
        for (var form :
                new LinkedHashSet<>(List.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT)))) {
            add(form, "UTF-8", form.getBytes(UTF_8));
            add(form, "UTF-16LE", form.getBytes(UTF_16LE));
            add(form, "UTF-16BE", form.getBytes(UTF_16BE));
            add(form, "percent", URLEncoder.encode(form, UTF_8).getBytes(UTF_8));
            add(form, "JSON, all escaped", escaped(form, 0).getBytes(UTF_8));
            add(form, "JSON", escaped(form, 0x7f).getBytes(UTF_8));
            for (var hex : List.of(HexFormat.of(), HexFormat.of().withUpperCase())) {
                add(form, "hex", hex.formatHex(form.getBytes(UTF_8)).getBytes(UTF_8));
            }
            base64(form).forEach(code -> add(form, "base64", code.getBytes(UTF_8)));
        }
    }

    private void add(String text, String encoding, byte[] bytes) {
        needles.put(new String(bytes, ISO_8859_1), text + " in " + encoding);
    }

    private static String escaped(String text, int above) {
        return text.chars()
                .mapToObj(c -> c > above ? "\\u%04x".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** What is the same whatever stands before and after, at each of the three places that a text may begin at. */
    private static Set<String> base64(String text) {
        var codes = new LinkedHashSet<String>();
        for (int before = 0; before < 3; before++) {
            var bytes = ("\0".repeat(before) + text).getBytes(UTF_8);
            var whole = bytes.length / 3 * 4;
            var first = before == 0 ? 0 : 4;
            codes.add(Base64.getEncoder().encodeToString(bytes).substring(first, whole));
            codes.add(Base64.getUrlEncoder().encodeToString(bytes).substring(first, whole));
        }
        return codes;
    }

    /** What was found, and where. */
    List<String> in(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                in(file, found);
            }
        }
        return found;
    }

    private void in(Path file, List<String> found) throws IOException {
        var content = new String(Files.readAllBytes(file), ISO_8859_1);
        var name = file.getFileName().toString();
        in(content, name, found);
        Compressed.in(content).forEach(unpacked -> in(unpacked, name + ", unpacked", found));
        Compressed.unreadable(content).forEach(kind -> found.add("something packed by " + kind + " in " + name));
    }

    /** What was found in a text. */
    List<String> in(String text) {
        var found = new ArrayList<String>();
        in(new String(text.getBytes(UTF_8), ISO_8859_1), "a text", found);
        return found;
    }

    private void in(String content, String where, List<String> found) {
        needles.forEach((needle, what) -> {
            if (content.contains(needle)) {
                found.add(what + " in " + where);
            }
        });
    }
}
