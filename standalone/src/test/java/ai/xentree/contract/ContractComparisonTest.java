package ai.xentree.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractComparisonTest {

    private static final String CONTRACT = """
            paths:
              /things/{thing_id}:
                put:
                  operationId: putThing
                  security: [{bearerAuth: []}, {apiKeyAuth: []}]
                  x-required-scope: things:write
                  x-error-codes: [A, B]
                  parameters:
                    - {name: thing_id, in: path, required: true, schema: {type: string, format: uuid}}
                    - {$ref: '#/components/parameters/Limit'}
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
                  responses:
                    '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Answer'}}}}
                    '404': {description: none}
              /other: {get: {operationId: other, responses: {}}}
            components:
              parameters:
                Limit: {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100}}
              schemas:
                Colour: {type: string, enum: [red, blue]}
                Thing:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string, minLength: 1, maxLength: 20, pattern: '^a'}
                    colour: {anyOf: [{$ref: '#/components/schemas/Colour'}, {type: 'null'}]}
                    parts: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                  additionalProperties: false
                Answer:
                  type: object
                  required: [made_at]
                  properties: {made_at: {type: [string, 'null'], format: date-time}, kind: {type: string, const: thing}}
            """;

    @Test
    void aDocumentDoesNotDifferFromItself() {
        var comparison = compare(CONTRACT);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.notBuilt()).isEmpty();
        assertThat(comparison.beyond()).isEmpty();
    }

    @Test
    void whatIsNotBuiltAndWhatIsBeyondTheContractIsListed() {
        var comparison = compare(CONTRACT.replace("/other:", "/another:"));
        assertThat(comparison.notBuilt()).containsExactly("GET /other");
        assertThat(comparison.beyond()).containsExactly("GET /another");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "operationId: putThing | operationId: put | operationId is put, the contract says putThing",
                "security: [{bearerAuth: []}, {apiKeyAuth: []}] | security: [{bearerAuth: []}] | security is [bearerAuth], the contract says [apiKeyAuth, bearerAuth]",
                "things:write | things:read | x-required-scope is things:read, the contract says things:write",
                "[A, B] | [A] | x-error-codes is [A], the contract says [A, B]",
                "name: thing_id, in: path | name: id, in: path | parameters is [path id, query limit], the contract says [path thing_id, query limit]",
                "format: uuid | format: uri | path thing_id: format is uri, the contract says uuid",
                "maximum: 100 | maximum: 99 | query limit: maximum is 99, the contract says 100",
                "in: query, | in: query, required: true, | query limit required is true, the contract says false",
                "application/json: {schema: {$ref: '#/components/schemas/Thing' | text/plain: {schema: {$ref: '#/components/schemas/Thing' | body has no application/json",
                "'404' | '409' | statuses is [200, 409], the contract says [200, 404]",
                "required: [name] | required: [name, colour] | body: required members is [colour, name], the contract says [name]",
                "maxLength: 20 | maxLength: 21 | body.name: maxLength is 21, the contract says 20",
                "minLength: 1, | minLength: 0, | body.name: minLength is nothing, the contract says 1",
                "'^a' | '^b' | body.name: pattern is ^b, the contract says ^a",
                "[red, blue] | [red] | body.colour: values is [red], the contract says [blue, red]",
                ", {type: 'null'}] | ] | body.colour: null allowed is false, the contract says true",
                "additionalProperties: false | additionalProperties: true | body: other members refused is false, the contract says true",
                "required: [made_at] | required: [] | answer 200: required members is [], the contract says [made_at]",
                "kind: | sort: | answer 200: members is [made_at, sort], the contract says [kind, made_at]",
                "const: thing | const: other | answer 200.kind: values is [other], the contract says [thing]",
                "format: date-time | format: date | answer 200.made_at: format is date, the contract says date-time"
            })
    void aDifferenceIsASentence(String contract, String published, String sentence) {
        assertThat(compare(CONTRACT.replace(contract, published)).differences())
                .containsExactly("PUT /things/{thing_id}: " + sentence);
    }

    @Test
    void theSameSaidInAnotherWayIsNoDifference() {
        var rewritten = CONTRACT.replace(
                        "{anyOf: [{$ref: '#/components/schemas/Colour'}, {type: 'null'}]}",
                        "{type: [string, 'null'], enum: [blue, red]}")
                .replace(
                        "{$ref: '#/components/parameters/Limit'}",
                        "{name: limit, in: query, schema: "
                                + "{type: integer, format: int32, minimum: 1, maximum: 100.0}}");
        assertThat(compare(rewritten).differences()).isEmpty();
    }

    @Test
    void anAnswerMayPromiseMoreThanTheContract() {
        var more = CONTRACT.replace("required: [made_at]", "required: [kind, made_at]")
                .replace("{type: [string, 'null'], format: date-time}", "{type: string, format: date-time}");
        assertThat(compare(more).differences()).isEmpty();
    }

    @Test
    void anAnswerMayBearATagByWhichItIsAskedForAgain() {
        var tagged = CONTRACT.replace("'404': {", "'304': {description: still holds}\n        '404': {")
                .replace(
                        "- {$ref: '#/components/parameters/Limit'}",
                        "- {$ref: '#/components/parameters/Limit'}\n"
                                + "        - {name: If-None-Match, in: header, schema: {type: string}}");
        assertThat(compare(tagged).differences()).isEmpty();
    }

    @Test
    void theContractItselfCanBeReadAndComparedWhole() {
        var contract = ContractComparison.contract();
        var comparison = ContractComparison.of(contract, contract);
        assertThat(comparison).isEqualTo(new ContractComparison(List.of(), List.of(), List.of()));
        assertThat(contract.operations()).hasSizeGreaterThan(100);
    }

    private static ContractComparison compare(String published) {
        return ContractComparison.of(ApiDocument.parse(published), ApiDocument.parse(CONTRACT));
    }
}
