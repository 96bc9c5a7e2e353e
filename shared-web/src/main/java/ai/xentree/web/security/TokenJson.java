package ai.xentree.web.security;

import io.jsonwebtoken.io.DeserializationException;
import io.jsonwebtoken.io.Deserializer;
import io.jsonwebtoken.io.SerializationException;
import io.jsonwebtoken.io.Serializer;
import java.io.OutputStream;
import java.io.Reader;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lets jjwt, which knows older versions only, write and read JSON with Jackson 3; a member that comes twice is refused. */
@SuppressWarnings("deprecation") // jjwt has no other way before its version 1
public final class TokenJson implements Serializer<Map<String, ?>>, Deserializer<Map<String, ?>> {

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    @Override
    public byte[] serialize(Map<String, ?> claims) {
        return mapper.writeValueAsBytes(claims);
    }

    @Override
    public void serialize(Map<String, ?> claims, OutputStream out) {
        try {
            mapper.writeValue(out, claims);
        } catch (JacksonException e) {
            throw new SerializationException("Cannot write claims", e);
        }
    }

    @Override
    public Map<String, ?> deserialize(byte[] bytes) {
        return deserialize(Reader.of(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Override
    public Map<String, ?> deserialize(Reader reader) {
        try {
            return mapper.readValue(reader, new TypeReference<Map<String, Object>>() {});
        } catch (JacksonException e) {
            throw new DeserializationException("Cannot read claims", e);
        }
    }
}
