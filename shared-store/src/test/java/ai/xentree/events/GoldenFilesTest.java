package ai.xentree.events;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Personal;
import ai.xentree.identity.AccountEvent.EmailChanged;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds that every event ever released can still be read. {@code mvn test -pl shared-store -Dgolden.write=true} writes the
 * files of events that have none; files that are there are never written again.
 */
class GoldenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/events");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final EventTypes types = new EventTypes(EventFamilies.ALL);
    private final EventSerializer serializer =
            new EventSerializer(types, new PersonalDataCipher(new PersonKeys(vaultWithTheKeyOfTheGoldenPerson())));

    static Stream<Class<?>> eventTypes() {
        return new EventTypes(EventFamilies.ALL).all().stream();
    }

    static List<Path> goldenFiles() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    static List<Path> goldenFilesOfTheRevisionsOfNow() throws IOException {
        var types = new EventTypes(EventFamilies.ALL);
        return goldenFiles().stream()
                .filter(file -> revisionOf(file)
                        == EventTypes.declared(types.classOf(nameOf(file)).orElseThrow())
                                .revision())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void givenAnEventType_thenThereIsAGoldenFileOfItsRevision(Class<?> type) throws IOException {
        var declared = EventTypes.declared(type);
        var file = FOLDER.resolve(declared.value() + "-" + declared.revision() + ".json");
        if (Boolean.getBoolean("golden.write") && Files.notExists(file)) {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    file,
                    serializer.serialize(SampleEvents.of(type), String.class).getData() + "\n");
        }
        assertThat(file).exists();
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void givenAGoldenFile_whenItIsRead_thenItIsTheEventItWas(Path file) throws IOException {
        assertThat(read(file)).isEqualTo(SampleEvents.of(typeOf(file), revisionOf(file)));
    }

    @ParameterizedTest
    @MethodSource("goldenFilesOfTheRevisionsOfNow")
    void givenAnEvent_whenItIsWritten_thenItLooksLikeItsGoldenFile(Path file) throws IOException {
        var written = serializer.serialize(read(file), String.class).getData();
        assertThat(withoutCipherTexts(written, typeOf(file)))
                .isEqualTo(withoutCipherTexts(Files.readString(file), typeOf(file)));
    }

    @Test
    void givenAnEventWithPersonalData_whenItIsWritten_thenNoneOfItCanBeRead() {
        eventTypes().filter(GoldenFilesTest::isPersonal).forEach(type -> {
            var event = SampleEvents.of(type);
            var written = serializer.serialize(event, String.class).getData();
            Stream.of(type.getRecordComponents())
                    .filter(component -> component.isAnnotationPresent(Personal.class))
                    .forEach(component -> assertThat(written).doesNotContain("a " + component.getName()));
        });
    }

    @Test
    void givenAPersonWhoseKeyIsDestroyed_whenTheirEventIsRead_thenWhatIdentifiesThemIsGoneAndTheRestIsNot() {
        var vault = vaultWithTheKeyOfTheGoldenPerson();
        var forgetful = new EventSerializer(types, new PersonalDataCipher(new PersonKeys(vault)));
        var event = new EmailChanged(SampleEvents.PERSON, "mara@example.com", Instant.EPOCH);
        var written = forgetful.serialize(event, byte[].class);
        vault.remove("person-key", SampleEvents.PERSON.toString());
        Object read = forgetful.deserialize(written);
        assertThat(read).isEqualTo(new EmailChanged(SampleEvents.PERSON, null, Instant.EPOCH));
    }

    private Object read(Path file) throws IOException {
        return serializer.deserialize(new SimpleSerializedObject<>(
                Files.readString(file), String.class, nameOf(file), Integer.toString(revisionOf(file))));
    }

    private Class<?> typeOf(Path file) {
        return types.classOf(nameOf(file)).orElseThrow();
    }

    private static String nameOf(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('-'));
    }

    private static int revisionOf(Path file) {
        var name = file.getFileName().toString().replace(".json", "");
        return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
    }

    private static ObjectNode withoutCipherTexts(String json, Class<?> type) {
        var tree = (ObjectNode) JSON.readTree(json);
        Stream.of(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Personal.class))
                .forEach(component -> tree.put(component.getName(), "encrypted"));
        return tree;
    }

    private static boolean isPersonal(Class<?> type) {
        return !PersonalComponents.of(type).isEmpty();
    }

    private static Vault vaultWithTheKeyOfTheGoldenPerson() {
        var vault = new InMemoryVault();
        vault.put("person-key", new Vault.Entry(SampleEvents.PERSON.toString(), new byte[32], null));
        return vault;
    }
}
