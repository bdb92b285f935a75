package kakehashi.sheet.mappage;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kakehashi.sheet.write.SheetFile;
import org.w3c.dom.Node;

/**
 * Writes pictures of one size as a GIF that shows one after the other, for ever. All have the same colours, those that one of
 * them needs most, so that none flickers; of each only what has changed is written.
 */
final class GifPictures implements AutoCloseable {

    private static final String STREAM = "javax_imageio_gif_stream_1.0";
    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    private static final int COLOURS = 256;
    /** Colours are told apart by so many bits of each of red, green and blue. */
    private static final int BITS = 5;

    private static final int CELLS = 1 << 3 * BITS;
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("gif").next();
    private final MemoryCacheImageOutputStream stream;
    private final int width;
    private final IndexColorModel colours;
    private final int[] nearest = new int[CELLS];
    private byte[] last = {};

    /** @param model has the colours that all will have, and their size; of 8 bits for each of red, green and blue */
    GifPictures(OutputStream out, BufferedImage model) throws IOException {
        stream = new MemoryCacheImageOutputStream(out);
        width = model.getWidth();
        colours = colours(pixels(model));
        Arrays.fill(nearest, -1);
        writer.setOutput(stream);
        writer.prepareWriteSequence(heading());
    }

    /** The colours of all pictures; the writer would name its own. */
    private IIOMetadata heading() throws IOException {
        IIOMetadata about = writer.getDefaultStreamMetadata(null);
        IIOMetadataNode root = (IIOMetadataNode) about.getAsTree(STREAM);
        IIOMetadataNode table = child(root, "GlobalColorTable");
        root.removeChild(table);
        table = child(root, "GlobalColorTable");
        table.setAttribute("sizeOfGlobalColorTable", Integer.toString(COLOURS));
        table.setAttribute("backgroundColorIndex", "0");
        table.setAttribute("sortFlag", "FALSE");
        for (int i = 0; i < COLOURS; i++) {
            IIOMetadataNode entry = new IIOMetadataNode("ColorTableEntry");
            entry.setAttribute("index", Integer.toString(i));
            entry.setAttribute("red", Integer.toString(colours.getRed(i)));
            entry.setAttribute("green", Integer.toString(colours.getGreen(i)));
            entry.setAttribute("blue", Integer.toString(colours.getBlue(i)));
            table.appendChild(entry);
        }
        about.setFromTree(STREAM, root);
        return about;
    }

    /** @param hundredths of a second that it is shown */
    void add(BufferedImage picture, int hundredths) throws IOException {
        byte[] next = indexed(pixels(picture));
        int top = 0;
        int bottom = next.length / width - 1;
        int left = 0;
        int right = width - 1;
        if (last.length > 0) {
            top = (int) IntStream.rangeClosed(0, bottom)
                    .takeWhile(row -> isRowSame(next, row))
                    .count();
            top = Math.min(top, bottom);
            int highest = top;
            bottom -= (int) IntStream.range(0, bottom - highest)
                    .takeWhile(up -> isRowSame(next, next.length / width - 1 - up))
                    .count();
            int lowest = bottom;
            left = (int) IntStream.range(0, right)
                    .takeWhile(x -> isColumnSame(next, x, highest, lowest))
                    .count();
            int first = left;
            right -= (int) IntStream.range(0, right - first)
                    .takeWhile(far -> isColumnSame(next, width - 1 - far, highest, lowest))
                    .count();
        }
        write(part(next, left, top, right - left + 1, bottom - top + 1), left, top, hundredths);
        last = next;
    }

    private boolean isRowSame(byte[] next, int row) {
        return Arrays.equals(next, row * width, (row + 1) * width, last, row * width, (row + 1) * width);
    }

    private boolean isColumnSame(byte[] next, int x, int top, int bottom) {
        return IntStream.rangeClosed(top, bottom).allMatch(row -> next[row * width + x] == last[row * width + x]);
    }

    private BufferedImage part(byte[] whole, int left, int top, int wide, int high) {
        BufferedImage part = new BufferedImage(wide, high, BufferedImage.TYPE_BYTE_INDEXED, colours);
        byte[] cells = ((DataBufferByte) part.getRaster().getDataBuffer()).getData();
        for (int row = 0; row < high; row++) {
            System.arraycopy(whole, (top + row) * width + left, cells, row * wide, wide);
        }
        return part;
    }

    private void write(BufferedImage part, int left, int top, int hundredths) throws IOException {
        IIOMetadata about = writer.getDefaultImageMetadata(new ImageTypeSpecifier(part), null);
        IIOMetadataNode root = (IIOMetadataNode) about.getAsTree(FORMAT);
        IIOMetadataNode place = child(root, "ImageDescriptor");
        place.setAttribute("imageLeftPosition", Integer.toString(left));
        place.setAttribute("imageTopPosition", Integer.toString(top));
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("delayTime", Integer.toString(hundredths));
        if (last.length == 0) {
            IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
            loop.setAttribute("applicationID", "NETSCAPE");
            loop.setAttribute("authenticationCode", "2.0");
            loop.setUserObject(FOR_EVER);
            child(root, "ApplicationExtensions").appendChild(loop);
            IIOMetadataNode generator = new IIOMetadataNode("CommentExtension");
            generator.setAttribute("value", SheetFile.COMMENT);
            child(root, "CommentExtensions").appendChild(generator);
        }
        about.setFromTree(FORMAT, root);
        writer.writeToSequence(new IIOImage(part, null, about), null);
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return (IIOMetadataNode) node;
            }
        }
        IIOMetadataNode made = new IIOMetadataNode(name);
        root.appendChild(made);
        return made;
    }

    private static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    private static int cell(int rgb) {
        int drop = 8 - BITS;
        return (rgb >> 16 & 255) >> drop << 2 * BITS | (rgb >> 8 & 255) >> drop << BITS | (rgb & 255) >> drop;
    }

    /** Of each of the cells that hold most pixels the colour that is most frequent in it, so that white stays white. */
    private static IndexColorModel colours(int[] pixels) {
        Map<Integer, Integer> exact = new HashMap<>();
        for (int rgb : pixels) {
            exact.merge(rgb & 0xFFFFFF, 1, Integer::sum);
        }
        Map<Integer, Integer> sizes = new HashMap<>();
        Map<Integer, Integer> best = new HashMap<>();
        exact.forEach((rgb, count) -> {
            sizes.merge(cell(rgb), count, Integer::sum);
            best.merge(cell(rgb), rgb, (one, other) -> {
                int more = Integer.compare(exact.getOrDefault(one, 0), exact.getOrDefault(other, 0));
                return more > 0 || more == 0 && one > other ? one : other;
            });
        });
        List<Integer> most = sizes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .map(cell -> best.getOrDefault(cell.getKey(), 0))
                .toList();
        byte[][] channels = new byte[3][COLOURS];
        for (int i = 0; i < most.size(); i++) {
            for (int channel = 0; channel < 3; channel++) {
                channels[channel][i] = (byte) (most.get(i) >> 8 * (2 - channel));
            }
        }
        return new IndexColorModel(8, COLOURS, channels[0], channels[1], channels[2]);
    }

    private byte[] indexed(int[] pixels) {
        byte[] indexed = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int cell = cell(pixels[i]);
            if (nearest[cell] < 0) {
                nearest[cell] = nearest(pixels[i]);
            }
            indexed[i] = (byte) nearest[cell];
        }
        return indexed;
    }

    private int nearest(int rgb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < COLOURS; i++) {
            int red = (rgb >> 16 & 255) - colours.getRed(i);
            int green = (rgb >> 8 & 255) - colours.getGreen(i);
            int blue = (rgb & 255) - colours.getBlue(i);
            int far = red * red + green * green + blue * blue;
            if (far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }

    /** Ends the file; what it is written to stays open. */
    @Override
    public void close() throws IOException {
        writer.endWriteSequence();
        stream.flush();
        writer.dispose();
    }
}
