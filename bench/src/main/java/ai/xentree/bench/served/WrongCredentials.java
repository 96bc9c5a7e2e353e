package ai.xentree.bench.served;

import java.util.UUID;

/** Credentials that nobody has, each only once; and none at all, which shows what so many refused requests cost by themselves. */
enum WrongCredentials {
    NONE {
        @Override
        byte[] request(String token) {
            return Request.get("/api/auth/me", "", "");
        }
    },
    PASSWORDS {
        @Override
        byte[] request(String token) {
            var name = UUID.randomUUID();
            return Request.post(
                    "/api/auth/login", "", "", "{\"username\":\"" + name + "\",\"password\":\"guess " + name + "\"}");
        }
    },
    /** Somebody's token with another signature, which takes as long to look at as a good one. */
    TOKENS {
        @Override
        byte[] request(String token) {
            var end = token.length() - SIGNATURE_LETTERS;
            var other = UUID.randomUUID().toString().replace("-", "").substring(0, SIGNATURE_LETTERS - 2);
            return Request.get(
                    "/api/auth/me", token.substring(0, end) + other + token.substring(token.length() - 2), "");
        }
    },
    KEYS {
        @Override
        byte[] request(String token) {
            return Request.get("/api/auth/me", "", "X-API-Key: xntr-" + UUID.randomUUID() + "A".repeat(50) + "\r\n");
        }
    };

    private static final int SIGNATURE_LETTERS = 22;

    /** Another try; of somebody's good token something may be made. */
    abstract byte[] request(String token);
}
