// Says what the document says in the words of OpenAPI 3.0: Specmatic does not understand those of 3.1.
import { readFileSync, writeFileSync } from "node:fs";

const [, , from, to] = process.argv;
const isSharedHeader = ({ $ref = "" }) => /(XRequestId|XConsistencyToken|IdempotencyKey|Prefer)$/.test($ref);
const isNull = (schema) => schema.type === "null";

function inWordsOf30(schema) {
    if (Array.isArray(schema)) {
        return schema.map(inWordsOf30);
    }
    if (schema === null || typeof schema !== "object") {
        return schema;
    }
    const { anyOf, type, exclusiveMinimum, ...rest } =
        Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, inWordsOf30(value)]));
    if (Array.isArray(anyOf) && anyOf.some(isNull)) {
        return orNull(anyOf.find((alternative) => !isNull(alternative)));
    }
    if (Array.isArray(type) && type.includes("null")) {
        return inWordsOf30({ ...rest, type: type.find((name) => name !== "null"), nullable: true });
    }
    if (typeof exclusiveMinimum === "number") {
        return { ...rest, type, minimum: exclusiveMinimum, exclusiveMinimum: true };
    }
    if (rest.additionalProperties && Object.keys(rest.additionalProperties).length === 0) {
        rest.additionalProperties = true;
    }
    if (rest.minLength === 0) {
        delete rest.minLength; // which it stumbles over
    }
    if (typeof rest.pattern === "string" && rest.maxLength) {
        return { ...withLengthsInPattern(rest), type };
    }
    return { ...rest, ...(anyOf && { anyOf }), ...(type && { type }) };
}

// It also wants a pattern to say by itself how long a text can be.
function withLengthsInPattern({ minLength = 0, maxLength, pattern, ...rest }) {
    const repeated = pattern.match(/^\^(\[[^\]]+\])\+\$$/);
    return {
        ...rest,
        pattern: repeated
            ? `^${repeated[1]}{${minLength},${maxLength}}$`
            : pattern.replaceAll("+", "{1,7}").replaceAll("*", "{0,7}"),
    };
}

function orNull(schema) {
    return schema.enum
        ? { ...schema, enum: [...schema.enum, null], nullable: true }
        : { oneOf: [{ type: "object", properties: {}, nullable: true }, schema] };
}

const document = inWordsOf30(JSON.parse(readFileSync(from, "utf8")));
// Headers that all operations share are the same code everywhere, and would multiply the requests made for each.
for (const operation of Object.values(document.paths).flatMap(Object.values)) {
    operation.parameters = operation.parameters?.filter((parameter) => !isSharedHeader(parameter));
    operation.security = operation.security?.filter((scheme) => !scheme.apiKeyAuth); // it would try both, by turns
}
document.openapi = "3.0.3";
delete document.info.license.identifier;
writeFileSync(to, JSON.stringify(document, null, 1));
