package kakehashi.sheet.mappage;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import kakehashi.sheet.write.SheetFile;

/**
 * Writes a PNG of any height with the memory of one band: the picture is drawn and encoded band by band. Image I/O would
 * want the whole picture at once.
 */
final class PngBands {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** A band holds no more pixels than this: 24 MB. */
    private static final int BAND = 6_000_000;

    private static final int CHUNK = 1 << 16;
    private static final int RGB = 2;
    private static final int UP = 2;

    private final int width;
    private final int height;
    private final DataOutputStream out;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    private final byte[] packed = new byte[CHUNK];

    private PngBands(int width, int height, OutputStream out) {
        this.width = width;
        this.height = height;
        this.out = new DataOutputStream(out);
    }

    /**
     * Draws and writes a picture.
     *
     * @param drawing draws the whole picture in physical pixels; it is called once for each band, clipped to that
     * @param pixelsPerMetre the resolution that the file states
     */
    static void write(int width, int height, int pixelsPerMetre, Consumer<Graphics2D> drawing, OutputStream out)
            throws IOException {
        new PngBands(width, height, out).write(pixelsPerMetre, drawing);
    }

    private void write(int pixelsPerMetre, Consumer<Graphics2D> drawing) throws IOException {
        out.write(SIGNATURE);
        byte[] header = new byte[13];
        putInt(header, 0, width);
        putInt(header, 4, height);
        header[8] = 8;
        header[9] = RGB;
        chunk("IHDR", header, header.length);
        chunk("sRGB", new byte[1], 1);
        byte[] resolution = new byte[9];
        putInt(resolution, 0, pixelsPerMetre);
        putInt(resolution, 4, pixelsPerMetre);
        resolution[8] = 1;
        chunk("pHYs", resolution, resolution.length);
        chunk("tEXt", SheetFile.SOFTWARE, SheetFile.SOFTWARE.length);
        try {
            bands(drawing);
        } finally {
            deflater.end();
        }
        chunk("IEND", new byte[0], 0);
        out.flush();
    }

    private void bands(Consumer<Graphics2D> drawing) throws IOException {
        int rows = Math.max(1, Math.min(height, BAND / width));
        BufferedImage band = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        byte[] line = new byte[1 + 3 * width];
        byte[] above = new byte[3 * width];
        for (int top = 0; top < height; top += rows) {
            Graphics2D g = band.createGraphics();
            g.translate(0, -top);
            g.clipRect(0, top, width, Math.min(rows, height - top));
            drawing.accept(g);
            g.dispose();
            for (int row = 0; row < Math.min(rows, height - top); row++) {
                filter(pixels, row * width, line, above);
                deflate(line);
            }
        }
        deflater.finish();
        drain();
    }

    /** Each byte as its difference to the one above: flat areas become zeros. */
    private void filter(int[] pixels, int from, byte[] line, byte[] above) {
        line[0] = UP;
        for (int x = 0; x < width; x++) {
            int pixel = pixels[from + x];
            for (int channel = 0; channel < 3; channel++) {
                byte value = (byte) (pixel >> 16 - 8 * channel);
                int at = 3 * x + channel;
                line[1 + at] = (byte) (value - above[at]);
                above[at] = value;
            }
        }
    }

    private void deflate(byte[] line) throws IOException {
        deflater.setInput(line);
        while (!deflater.needsInput()) {
            int length = deflater.deflate(packed);
            if (length > 0) {
                chunk("IDAT", packed, length);
            }
        }
    }

    private void drain() throws IOException {
        while (!deflater.finished()) {
            int length = deflater.deflate(packed);
            chunk("IDAT", packed, length);
        }
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) check.getValue());
    }

    private static void putInt(byte[] target, int at, int value) {
        for (int i = 0; i < 4; i++) {
            target[at + i] = (byte) (value >> 24 - 8 * i);
        }
    }
}
