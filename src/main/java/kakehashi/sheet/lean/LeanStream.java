package kakehashi.sheet.lean;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** A stream in memory that is compressed when its document is, whatever it was asked for before. */
final class LeanStream extends COSStream {

    /** More than what is compressed can grow by. */
    private static final int ROOM = 64;

    private byte[] content = new byte[0];
    private int length;
    private final @Nullable Deflater atOnce;

    /** @param atOnce by what it is to be compressed as soon as it is written; null for later */
    LeanStream(@Nullable Deflater atOnce) {
        this.atOnce = atOnce;
    }

    /** One of a content that is not written to any more. */
    LeanStream(byte[] content) {
        this((Deflater) null);
        hold(content, content.length);
    }

    private void hold(byte[] bytes, int count) {
        content = bytes;
        length = count;
        setInt(COSName.LENGTH, count);
    }

    @Override
    public OutputStream createOutputStream(@Nullable COSBase filters) {
        removeItem(COSName.FILTER);
        return new ByteArrayOutputStream() {
            @Override
            public void close() {
                hold(buf, count);
                if (atOnce != null) {
                    pack(atOnce);
                }
            }
        };
    }

    /** For what is compressed already, in whatever way. */
    @Override
    public OutputStream createRawOutputStream() {
        return new ByteArrayOutputStream() {
            @Override
            public void close() {
                hold(buf, count);
            }
        };
    }

    @Override
    public boolean hasData() {
        return length > 0;
    }

    @Override
    public InputStream createRawInputStream() {
        return new ByteArrayInputStream(content, 0, length);
    }

    /** Compresses what is not. */
    void pack(Deflater deflater) {
        if (!containsKey(COSName.FILTER)) {
            deflater.reset();
            deflater.setInput(content, 0, length);
            deflater.finish();
            byte[] packed = new byte[length / 2 + ROOM];
            int count = 0;
            while (!deflater.finished()) {
                if (count == packed.length) {
                    packed = Arrays.copyOf(packed, 2 * count);
                }
                count += deflater.deflate(packed, count, packed.length - count);
            }
            hold(packed, count);
            setItem(COSName.FILTER, COSName.FLATE_DECODE);
        }
    }
}
