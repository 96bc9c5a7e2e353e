package ai.xentree.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ai.xentree.scenarios.Api;
import ai.xentree.standalone.DemoProgram;
import ai.xentree.standalone.Platform;
import ai.xentree.web.security.ForgedTokens;
import ai.xentree.web.security.SigningKeys;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every operation that the program publishes, attacked in every way: a new one cannot escape. Whatever comes, it is refused as
 * the contract says, tells nothing of the program and nothing of another tenant, and no secret shows up anywhere afterwards.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledIfEnvironmentVariable(
        named = "XENTREE_AXONSERVER",
        matches = ".+",
        disabledReason = "the attacked program is embedded")
class EveryOperationScenario {

    private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.UTF_8);
    private static final int TOO_LARGE_BYTES = 2 << 20;
    private static final int TOO_DEEP = 10_000;
    private static final int TOO_MANY_PARAMETERS = 10_000;
    private static final int TOO_MANY_REQUEST_LINE = 431;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Path folder;
    private DemoProgram program;
    private Attacker attacker;
    private List<PublishedOperation> operations;
    private Set<String> everyMember;
    private Tenant own;
    private Tenant other;
    private String guest;
    private String administrator;
    private Map<String, String> forged;

    @BeforeAll
    void start(@TempDir Path temporary) {
        folder = temporary.resolve("data");
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
        program = DemoProgram.withoutLimits(folder);
        attacker = new Attacker(program.address());
        var anyone = Api.at(program.address());
        operations =
                PublishedOperation.in(anyone.get("/v3/api-docs").expect(200).body());
        everyMember = PublishedOperation.everyMember(operations);
        own = Tenant.create(anyone);
        other = Tenant.create(anyone);
        guest = Tenant.create(anyone).member();
        administrator = anyone.post(
                        "/api/auth/login", Map.of("username", Platform.ADMIN, "password", Platform.ADMIN_PASSWORD))
                .expect(200)
                .text("access_token");
        forged = new ForgedTokens(program.part(SigningKeys.class)).all(UUID.fromString(own.ownerId()));
    }

    @AfterAll
    void noSecretShowsUpAnywhere() {
        var metrics = attacker.send("GET", "/v3/api-docs", Map.of(), null).body();
        program.close();
        var said = Stream.of(
                        attacker.answers().stream(),
                        log.list.stream().map(ILoggingEvent::getFormattedMessage),
                        Stream.of(metrics))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
        var secrets = new ArrayList<>(List.of(
                Tenant.PASSWORD,
                Platform.ADMIN_PASSWORD,
                administrator,
                own.owner(),
                own.key(),
                own.integrationToken(),
                other.owner(),
                other.key(),
                other.integrationToken()));
        secrets.addAll(forged.values());
        assertThat(secrets).noneMatch(said::contains);
        assertThat(secrets).noneMatch(secret -> stored().contains(secret));
    }

    private String stored() {
        try (var files = Files.walk(folder)) {
            var all = new StringBuilder();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> withoutCredentialsNobodyIsLetIn() {
        return restricted()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    assertRefused(send(operation, own, Map.of()), 401);
                    assertRefused(send(operation, own, Map.of("X-API-Key", "xntr-" + "A".repeat(86))), 401);
                }));
    }

    @TestFactory
    Stream<DynamicTest> noForgedTokenOpensAnything() {
        return restricted()
                .map(operation -> dynamicTest(
                        operation.toString(),
                        () -> forged.forEach((wrong, token) -> {
                            var reply = send(operation, own, bearer(token));
                            assertThat(reply.status())
                                    .as("a token %s: %s", wrong, reply)
                                    .isEqualTo(401);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> aKeyWithoutTheScopeOpensNothing() {
        return restricted()
                .filter(operation ->
                        !operation.scope().equals("any") && !operation.scope().equals("quiz:read"))
                .map(operation -> dynamicTest(
                        operation.toString(),
                        () -> assertThat(send(operation, own, Map.of("X-API-Key", own.key()))
                                        .status())
                                .isEqualTo(operation.scope().isEmpty() ? 401 : 403)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsOfAnotherTenantIsNotThere() {
        return restricted()
                .flatMap(operation -> targetsElsewhere(operation)
                        .map(target -> dynamicTest(operation.method() + " " + target, () -> {
                            for (var token : List.of(own.owner(), own.member())) {
                                var reply =
                                        attacker.send(operation.method(), target, json(bearer(token)), body(operation));
                                assertThat(reply.isRefusal()).as("%s", reply).isTrue();
                                assertNothingTold(reply);
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whatIsOfAnotherTenantIsNotThereInBodiesEither() {
        return ForeignBodies.of(own).stream()
                .map(request -> dynamicTest(request.toString(), () -> {
                    assertRefused(send(request, other), request.refusal());
                    assertThat(send(request, own).status())
                            .as("the same about what is theirs, which may have been done before")
                            .isNotEqualTo(request.refusal())
                            .isIn(200, 201, 202, 204, 409);
                }));
    }

    @Test
    void noIdInABodyEscapes() {
        var published = operations.stream()
                .flatMap(PublishedOperation::idsInBody)
                .filter(name -> ForeignBodies.OF_NO_TENANT.stream().noneMatch(each -> name.endsWith(" " + each)));
        assertThat(ForeignBodies.of(own))
                .extracting(ForeignBody::name)
                .containsExactlyInAnyOrderElementsOf(published.toList());
    }

    private Reply send(ForeignBody request, Tenant about) {
        return attacker.send(
                request.method(),
                PublishedOperation.filled(request.path(), name -> value(name, own)),
                json(bearer(request.byOwner() ? own.owner() : own.member())),
                request.about(about));
    }

    /** One parameter of the other tenant at a time, in the path and in the query. */
    private Stream<String> targetsElsewhere(PublishedOperation operation) {
        var inPath = operation.pathParameters().stream()
                .filter(other.ids()::containsKey)
                .map(foreign -> operation.pathWith(name -> value(name, name.equals(foreign) ? other : own)));
        var inQuery = operation.queryParameters().stream()
                .filter(name -> Set.of("organization_id", "org_id", "team_id", "tenantId")
                        .contains(name))
                .map(name -> operation.pathWith(each -> value(each, own)) + "?" + name + "="
                        + other.ids().get(name));
        return Stream.concat(inPath, inQuery);
    }

    @TestFactory
    Stream<DynamicTest> whatIsForAdministratorsIsNotForMembers() {
        return restricted()
                .filter(operation ->
                        !operation.role().isEmpty() && !operation.role().contains("self"))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    var reply = send(operation, own, bearer(own.member()));
                    assertThat(reply.isRefusal()).as("%s", reply).isTrue();
                    assertThat(reply.tellsTooMuch()).as("%s", reply).isFalse();
                }));
    }

    @TestFactory
    Stream<DynamicTest> noMemberIsTakenThatTheRequestDoesNotHave() {
        return operations.stream()
                .filter(PublishedOperation::takesJson)
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    everyMember.stream()
                            .filter(name -> !operation.members().contains(name))
                            .forEach(name -> assertUnknown(operation, name));
                }));
    }

    private void assertUnknown(PublishedOperation operation, String name) {
        var members = new LinkedHashMap<String, Object>();
        operation.neededNumbers().forEach(number -> members.put(number, 1));
        members.put(name, true);
        var body = JsonMapper.shared().writeValueAsBytes(members);
        var reply = attack(operation, body, "application/json");
        assertRefused(reply, 400);
        assertThat(reply.body()).contains("{\"field\":\"" + name + "\",\"message\":\"is not known here\"}");
    }

    @TestFactory
    Stream<DynamicTest> noBodyBreaksAnything() {
        return operations.stream()
                .filter(PublishedOperation::takesJson)
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    assertRefused(
                            attack(
                                    operation,
                                    ("{\"a\":\"" + "x".repeat(TOO_LARGE_BYTES) + "\"}")
                                            .getBytes(StandardCharsets.UTF_8),
                                    "application/json"),
                            413);
                    assertRefused(
                            attack(
                                    operation,
                                    ("[".repeat(TOO_DEEP) + "]".repeat(TOO_DEEP)).getBytes(StandardCharsets.UTF_8),
                                    "application/json"),
                            400);
                    assertRefused(attack(operation, "<a/>".getBytes(StandardCharsets.UTF_8), "application/xml"), 415);
                    assertRefused(
                            attack(
                                    operation,
                                    new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'},
                                    "application/json"),
                            400);
                    assertRefused(
                            attack(
                                    operation,
                                    "{\"\\u0000\":\"\\u0000\"}".getBytes(StandardCharsets.UTF_8),
                                    "application/json"),
                            400);
                    assertRefused(
                            attack(operation, "not json".getBytes(StandardCharsets.UTF_8), "application/json"), 400);
                }));
    }

    @TestFactory
    Stream<DynamicTest> noPathOrQueryBreaksAnything() {
        var many = IntStream.range(0, TOO_MANY_PARAMETERS)
                .mapToObj(n -> "p" + n + "=1")
                .collect(Collectors.joining("&"));
        return operations.stream()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    var visitor = bearer(guest);
                    for (var value : List.of(
                            "..%2F..%2Fetc%2Fpasswd",
                            "%00", "%0D%0ASet-Cookie:%20a=b", "%C3%28", "'%20or%201=1", "x".repeat(3000))) {
                        if (!operation.pathParameters().isEmpty()) {
                            assertNothingTold(attacker.send(
                                    operation.method(),
                                    operation.pathWith(name -> value),
                                    json(visitor),
                                    body(operation)));
                        }
                        assertNothingTold(attacker.send(
                                operation.method(),
                                unknown(operation) + "?q=" + value + "&limit=" + value,
                                json(visitor),
                                body(operation)));
                    }
                    var flooded = attacker.send(
                            operation.method(), unknown(operation) + "?" + many, json(visitor), body(operation));
                    assertThat(flooded.status()).as("%s", flooded).isBetween(200, TOO_MANY_REQUEST_LINE);
                }));
    }

    private Stream<PublishedOperation> restricted() {
        return operations.stream().filter(operation -> !operation.isPublic());
    }

    private Reply send(PublishedOperation operation, Tenant tenant, Map<String, String> credentials) {
        return attacker.send(
                operation.method(),
                operation.pathWith(name -> value(name, tenant)),
                json(credentials),
                body(operation));
    }

    private Reply attack(PublishedOperation operation, byte[] body, String type) {
        var token = operation.role().contains("super_admin") ? administrator : own.member();
        var headers = new HashMap<>(operation.isPublic() ? Map.<String, String>of() : bearer(token));
        headers.put("Content-Type", type);
        return attacker.send(operation.method(), unknown(operation), headers, body);
    }

    /** Where nothing is, so that nothing is done that was well asked for. */
    private static String unknown(PublishedOperation operation) {
        return operation.pathWith(name -> UUID.randomUUID().toString());
    }

    private static String value(String name, Tenant tenant) {
        return tenant.ids().getOrDefault(name, UUID.randomUUID().toString());
    }

    private static byte[] body(PublishedOperation operation) {
        return operation.takesBody() ? EMPTY : null;
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static Map<String, String> json(Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("Content-Type", "application/json");
        return all;
    }

    private void assertRefused(Reply reply, int status) {
        assertThat(reply.status()).as("%s", reply).isEqualTo(status);
        assertNothingTold(reply);
    }

    private void assertNothingTold(Reply reply) {
        assertThat(reply.tellsTooMuch()).as("%s", reply).isFalse();
        assertThat(reply.body()).doesNotContain(other.name());
    }
}
