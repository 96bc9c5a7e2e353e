package ai.xentree.web.security;

import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.KeyPairBuilder;
import io.jsonwebtoken.security.SecureRequest;
import io.jsonwebtoken.security.SignatureAlgorithm;
import io.jsonwebtoken.security.SignatureException;
import io.jsonwebtoken.security.VerifySecureDigestRequest;
import java.io.IOException;
import java.io.InputStream;
import java.security.PrivateKey;
import java.security.PublicKey;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/**
 * Signatures of JWTs by Ed25519 (RFC 8037) and no other curve. Bouncy Castle checks them, because it takes an eighth of the time
 * that the JDK takes, and whoever sends wrong tokens makes us check them.
 */
final class Ed25519 implements SignatureAlgorithm {

    @Override
    public String getId() {
        return Jwts.SIG.EdDSA.getId();
    }

    @Override
    public KeyPairBuilder keyPair() {
        return Jwts.SIG.EdDSA.keyPair();
    }

    @Override
    public byte[] digest(SecureRequest<InputStream, PrivateKey> request) {
        return Jwts.SIG.EdDSA.digest(request);
    }

    @Override
    public boolean verify(VerifySecureDigestRequest<PublicKey> request) {
        try {
            var signed = request.getPayload().readAllBytes();
            return PublicKeyFactory.createKey(request.getKey().getEncoded()) instanceof Ed25519PublicKeyParameters key
                    && verify(key, signed, request.getDigest());
        } catch (IOException e) {
            throw new SignatureException("Cannot be checked", e);
        }
    }

    private static boolean verify(Ed25519PublicKeyParameters key, byte[] signed, byte[] signature) {
        var signer = new Ed25519Signer();
        signer.init(false, key);
        signer.update(signed, 0, signed.length);
        return signer.verifySignature(signature);
    }
}
