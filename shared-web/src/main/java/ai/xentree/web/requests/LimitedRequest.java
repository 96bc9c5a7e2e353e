package ai.xentree.web.requests;

import ai.xentree.web.errors.PayloadTooLarge;
import jakarta.servlet.ReadListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;

/** A request whose body cannot be read beyond a limit, however it is sent. */
final class LimitedRequest extends HttpServletRequestWrapper {

    private final long limitBytes;
    private @Nullable ServletInputStream limited;

    LimitedRequest(HttpServletRequest request, long limitBytes) {
        super(request);
        this.limitBytes = limitBytes;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (limited == null) {
            limited = new Limited(super.getInputStream());
        }
        return limited;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        var encoding = getCharacterEncoding();
        var charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    private interface Reading {
        int read() throws IOException;
    }

    private final class Limited extends ServletInputStream {

        private final ServletInputStream body;
        private long readBytes;

        Limited(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int value = noting(body::read);
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = noting(() -> body.read(buffer, offset, length));
            count(Math.max(count, 0));
            return count;
        }

        /** Of a body that ends early the server notes the end alone, as if something of ours had failed, and would answer that. */
        private int noting(Reading reading) throws IOException {
            try {
                return reading.read();
            } catch (ClientAbortException e) {
                setAttribute(RequestDispatcher.ERROR_EXCEPTION, e);
                throw e;
            }
        }

        private void count(int bytes) throws PayloadTooLarge {
            readBytes += bytes;
            if (readBytes > limitBytes) {
                throw new PayloadTooLarge(limitBytes);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
