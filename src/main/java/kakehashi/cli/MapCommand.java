package kakehashi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Filter;
import kakehashi.cli.ask.OutFile;
import kakehashi.cli.ask.Possible;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.cli.ask.ViewOption;
import kakehashi.map.ground.Backdrop;
import kakehashi.map.ground.Borders;
import kakehashi.map.ground.Known;
import kakehashi.map.ground.Palette;
import kakehashi.map.ground.Viewpoint;
import kakehashi.map.scene.ColourBy;
import kakehashi.map.scene.Encoding;
import kakehashi.map.scene.MapContent;
import kakehashi.map.view.Projection;
import kakehashi.map.view.Viewport;
import kakehashi.model.Link;
import kakehashi.query.Row;
import kakehashi.query.kept.CountedBy;
import kakehashi.query.kept.Look;
import kakehashi.query.kept.View;
import kakehashi.sheet.mappage.MapFrame;
import kakehashi.sheet.mappage.MapPage;
import kakehashi.sheet.mappage.MapPageWriter;
import kakehashi.sheet.mappage.MapPageWriter.Form;
import kakehashi.sheet.mappage.MapPageWriter.Size;
import kakehashi.sheet.mappage.Searches;
import kakehashi.sheet.write.SheetFileException;
import kakehashi.text.Words;

/** {@code map}: the ties that a filter leaves, drawn as a page with title, legend and sources, as PNG, SVG or PDF, or year by year as GIF. */
final class MapCommand {

    private static final String USUAL_SIZE = "1600x1200";
    private static final String USUAL_SCALE = "2";
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");
    private static final Pattern SCALE = Pattern.compile("\\d{1,2}(\\.\\d{1,4})?");

    private final Reading reading;
    private final Words words;

    MapCommand(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    ExitCode run(Request request) throws CommandException, IOException {
        Form form = form(request);
        Path file = new OutFile(request, words).named("." + form.name().toLowerCase(Locale.ROOT));
        Size size = size(request, form);
        Filter filter = new Filter(reading, request);
        List<Row> rows = filter.answer().rows();
        List<Link> links = rows.stream().map(Row::link).toList();
        if (links.isEmpty()) {
            throw new CommandException(ExitCode.FOUND, words.say("cli.problem.nothing-found"));
        }
        MapPage page = MapPage.of(
                        locality(request),
                        reading.asOf(),
                        frame(request, links, size),
                        reading.atlas().edition(),
                        words)
                .saying(CountedBy.of(filter.read(), rows, reading.meanings(), words));
        MapPageWriter writer = new MapPageWriter();
        if (!writer.fits(page, size)) {
            throw CommandException.usage(words, words.say("cli.problem.too-small", size.width() + "x" + size.height()));
        }
        try {
            writer.write(page, form, size, file, share -> {});
        } catch (SheetFileException unwritten) {
            throw new CommandException(ExitCode.FILE, unwritten.in(words));
        }
        return ExitCode.DONE;
    }

    private Form form(Request request) throws CommandException {
        String name = request.value("--out").orElse("").toLowerCase(Locale.ROOT);
        for (Form form : Form.values()) {
            if (name.endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
                return form;
            }
        }
        throw CommandException.usage(words, words.say("cli.problem.out-map"));
    }

    private Size size(Request request, Form form) throws CommandException {
        String typed = request.value("--size").orElse(USUAL_SIZE);
        Matcher sides = SIZE.matcher(typed);
        if (!sides.matches() || !fits(sides.group(1)) || !fits(sides.group(2))) {
            throw CommandException.usage(words, words.say("cli.problem.size", Typed.shown(typed, words)));
        }
        Optional<String> asked = request.value("--scale");
        if (asked.isPresent() && form != Form.PNG) {
            throw CommandException.usage(words, words.say("cli.problem.scale-of-vector", form.name()));
        }
        String factor = asked.orElse(USUAL_SCALE);
        double scale = SCALE.matcher(factor).matches() ? Double.parseDouble(factor) : 0;
        if (scale <= 0 || scale > MapPageWriter.LARGEST_SCALE) {
            throw CommandException.usage(words, words.say("cli.problem.scale", Typed.shown(factor, words)));
        }
        Size size = new Size(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)), scale);
        long wide = Math.round(size.width() * scale);
        long high = Math.round(size.height() * scale);
        if (form == Form.GIF && Math.max(size.width(), size.height()) > MapPageWriter.LONGEST_FILM) {
            throw CommandException.usage(
                    words, words.say("map.film-sides", String.valueOf(MapPageWriter.LONGEST_FILM)));
        }
        if (form == Form.PNG && Math.max(wide, high) > MapPageWriter.WIDEST) {
            throw CommandException.usage(
                    words,
                    words.say(
                            "cli.problem.too-wide",
                            String.valueOf(wide),
                            String.valueOf(high),
                            String.valueOf(MapPageWriter.WIDEST)));
        }
        return size;
    }

    private static boolean fits(String side) {
        int pixels = Integer.parseInt(side);
        return pixels >= MapPageWriter.SHORTEST_SIDE && pixels <= MapPageWriter.LONGEST_SIDE;
    }

    /** What the map is about, where one locality was asked for. */
    private Optional<String> locality(Request request) {
        List<String> localities = request.values("--locality");
        return localities.size() == 1 ? Optional.of(reading.name(localities.get(0))) : Optional.empty();
    }

    private MapFrame frame(Request request, List<Link> links, Size size) throws CommandException, IOException {
        MapContent content = MapContent.of(reading.places(), reading.asOf(), links, reading.meanings()::since);
        Look look = new ViewOption(request, words).read().map(View::look).orElse(Look.ANY);
        Viewpoint viewpoint = Possible.chosen(request, "--viewpoint", Viewpoint.class, look.viewpoint(), words)
                .orElseGet(() -> Viewpoint.of(words.language()));
        Projection projection = Possible.chosen(request, "--projection", Projection.class, null, words)
                .orElse(Projection.LAMBERT);
        ColourBy colourBy = Possible.chosen(request, "--colour-by", ColourBy.class, look.colours(), words)
                .orElse(ColourBy.SCHEME);
        Backdrop backdrop = Backdrop.of(viewpoint, words.language())
                .with(Borders.asOf(reading.meanings().whole(), reading.asOf()))
                .saying(request.has("--known") ? Searches.on(reading.meanings()) : Known.UNTOLD);
        return new MapFrame(
                content, backdrop, new Encoding(Palette.PRINT, colourBy), Viewport.areaOf(content.seats()), projection);
    }
}
