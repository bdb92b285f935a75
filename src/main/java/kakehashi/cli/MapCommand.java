package kakehashi.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import kakehashi.map.ArcScene;
import kakehashi.map.BaseMap;
import kakehashi.map.MapContent;
import kakehashi.map.Palette;
import kakehashi.map.Picture;
import kakehashi.map.PixelPainter;
import kakehashi.map.Viewport;
import kakehashi.model.Link;
import kakehashi.query.Row;
import kakehashi.text.Words;

/** {@code map}: the ties that a filter leaves, drawn as a PNG picture. */
final class MapCommand {

    private static final String USUAL_SIZE = "1600x1200";
    private static final int LARGEST = 10_000;
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");

    private final Reading reading;
    private final Words words;

    MapCommand(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    ExitCode run(Request request) throws CommandException, IOException {
        Path file = Commands.outFile(request, ".png", words);
        String size = request.value("--size").orElse(USUAL_SIZE);
        Matcher sides = SIZE.matcher(size);
        if (!sides.matches() || !fits(sides.group(1)) || !fits(sides.group(2))) {
            throw Commands.usage(words, words.say("cli.problem.size", size));
        }
        List<Link> links = new Filter(reading, request)
                .answer().rows().stream().map(Row::link).toList();
        if (links.isEmpty()) {
            throw new CommandException(ExitCode.FOUND, words.say("cli.problem.nothing-found"));
        }
        MapContent content =
                MapContent.of(reading.atlas(), reading.asOf(), links, reading.meanings()::since, id -> reading.places()
                        .label(id, reading.asOf()));
        Viewport viewport =
                Viewport.around(content.seats(), Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)), 1);
        write(new PixelPainter().paint(BaseMap.load(), ArcScene.of(content, viewport, Palette.LIGHT)), file);
        return ExitCode.DONE;
    }

    private static boolean fits(String side) {
        int pixels = Integer.parseInt(side);
        return pixels >= 100 && pixels <= LARGEST;
    }

    /** Written beside the file and then moved, so that no half picture ever bears its name. */
    private static void write(Picture picture, Path file) throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.pixels(), 0, picture.width());
        Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), ".kakehashi", ".png");
        try {
            if (!ImageIO.write(image, "png", unfinished.toFile())) {
                throw new IOException(file.toString());
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
