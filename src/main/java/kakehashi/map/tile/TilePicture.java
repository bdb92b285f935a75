package kakehashi.map.tile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kakehashi.map.ground.Tiles;
import org.jspecify.annotations.Nullable;

/** Takes the pixels out of the file of a tile; how large the picture says it is, is read before any of it is decoded. */
final class TilePicture {

    private TilePicture() {}

    /** The pixels of a whole PNG or JPEG of 256 or 512 pixels a side, as {@link Tiles} has them; else null. */
    static int @Nullable [] pixels(byte[] file) {
        try {
            BufferedImage image = isWhole(file) ? read(file) : null;
            if (image == null) {
                return null;
            }
            int factor = image.getWidth() / Tiles.SIZE;
            int[] pixels = new int[Tiles.SIZE * Tiles.SIZE];
            for (int y = 0; y < Tiles.SIZE; y++) {
                for (int x = 0; x < Tiles.SIZE; x++) {
                    pixels[y * Tiles.SIZE + x] = image.getRGB(x * factor, y * factor) | 0xFF000000;
                }
            }
            return pixels;
        } catch (IOException | RuntimeException noPicture) {
            return null;
        }
    }

    private static @Nullable BufferedImage read(byte[] file) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                // What is said beside the picture may be packed as small as a picture may, so it is passed over.
                reader.setInput(in, true, true);
                boolean known = format.equals("png") || format.equals("jpeg");
                return known && isSide(reader.getWidth(0)) && reader.getHeight(0) == reader.getWidth(0)
                        ? reader.read(0)
                        : null;
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean isSide(int pixels) {
        return pixels == Tiles.SIZE || pixels == 2 * Tiles.SIZE;
    }

    /** Whether a PNG or JPEG reaches to its end: readers show half a picture without a word. */
    private static boolean isWhole(byte[] file) {
        int end = file.length;
        if (end < 16) {
            return false;
        }
        boolean png = file[end - 8] == 'I' && file[end - 7] == 'E' && file[end - 6] == 'N' && file[end - 5] == 'D';
        return png || ((file[end - 2] & 0xFF) == 0xFF && (file[end - 1] & 0xFF) == 0xD9);
    }
}
