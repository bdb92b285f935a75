package kakehashi.stress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Command lines that nobody types by accident, drawn from pools by a seed, so that each can be had again. */
final class HostileLine {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\0",
            "\u001b[31mred\u0007",
            "\u009b2J",
            "\u202egnp.exe",
            "\u200b",
            "\uFEFFda",
            "\ud800",
            "x\udc00",
            "👩‍👩‍👧‍👦",
            "'; DROP TABLE tie; --",
            "\" OR 1=1 --",
            "NEAR(a b)",
            "*",
            "^hue",
            "{names words}:da",
            "names:da",
            "a AND b OR NOT c",
            "-",
            "--",
            "---",
            "-x",
            "--lang",
            "--=",
            "@/etc/passwd",
            "@@x",
            "${jndi:ldap://localhost/a}",
            "%s%n%x",
            "{0}",
            "'{0",
            "<script>alert(1)</script>",
            "]]>",
            "\r\n\t",
            "e\u0301\u0323",
            "ダナン",
            "堺",
            "٣٤",
            "１２３",
            "NaN",
            "1e308",
            "-1",
            "2147483648",
            "0x10",
            "null",
            "..",
            "C:\\CON",
            "\\\\server\\share",
            "=1+1",
            "a,b,,c",
            ",");

    private static final List<String> LONG_TEXTS = List.of(
            "x".repeat(100_000),
            "a" + "\u0301".repeat(4_000),
            "\u0301\u0323".repeat(20_000),
            "あ".repeat(20_000),
            "a ".repeat(10_000),
            "𠮷".repeat(50_000),
            "9".repeat(10_000),
            "a,".repeat(5_000),
            "-".repeat(10_000),
            "\u001b".repeat(1_000),
            "(".repeat(20_000),
            "vn-".repeat(10_000));

    private static final List<String> DAYS = List.of(
            "0000",
            "9999",
            "1849-12-31",
            "1850",
            "2100-12-31",
            "2101",
            "+999999999-12-31",
            "-999999999-01-01",
            "2016-13",
            "2016-02-30",
            "2016-2-3",
            "2016?",
            "2016%",
            "2015/2016",
            "2026-11-24",
            "2012",
            "平成27年",
            "none",
            "9".repeat(50));

    private static final List<String> SPANS =
            List.of("0d", "9999y", "99999d", "P1Y", "P999999999Y", "-1y", "12m", "1e5d", "９m", "d");

    private static final List<String> IDS = List.of(
            "vn-hue",
            "vn-da-nang",
            "jp-gifu-pref",
            "jp-yokohama",
            "citynet",
            "vn-hue--jp-gifu-pref",
            "nobody",
            "vn-",
            "vn-hue,vn-da-nang",
            "vn-hue--",
            "--",
            "jp-region-kinki");

    private static final List<String> CODES = List.of(
            "official",
            "network",
            "sister-city",
            "environment",
            "active",
            "locality",
            "field",
            "in-force",
            "json",
            "csv",
            "table",
            "vi-ja",
            "ja",
            "A3",
            "japan",
            "decade",
            "visit-brief",
            "register",
            "1990",
            "none");

    private static final List<String> SIZES =
            List.of("800x600", "0x0", "400x400", "99999x99999", "1x1e9", "-1x5", "１x１", "x", "1000000x1000000");

    private static final List<String> SCALES = List.of("0", "1", "0.5", "33", "1e3", "NaN", "-2", "0x2", "99.99999");

    private static final List<String> COUNTS =
            List.of("0", "1", "-1", "2147483648", "1e3", "٣", "１", "x", "9".repeat(400), "");

    private static final Map<String, List<String>> OPTIONS = Map.ofEntries(
            Map.entry("--as-of", DAYS),
            Map.entry("--from", DAYS),
            Map.entry("--to", DAYS),
            Map.entry("--date", DAYS),
            Map.entry("--stamp", DAYS),
            Map.entry("--last-contact-before", DAYS),
            Map.entry("--due-within", SPANS),
            Map.entry("--locality", IDS),
            Map.entry("--region", IDS),
            Map.entry("--vietnam", IDS),
            Map.entry("--japan", IDS),
            Map.entry("--party", IDS),
            Map.entry("--network", IDS),
            Map.entry("--tie", IDS),
            Map.entry("--scheme", CODES),
            Map.entry("--type", CODES),
            Map.entry("--field", CODES),
            Map.entry("--status", CODES),
            Map.entry("--decade", CODES),
            Map.entry("--time-mode", CODES),
            Map.entry("--group-by", CODES),
            Map.entry("--all-of", CODES),
            Map.entry("--none-of", CODES),
            Map.entry("--format", CODES),
            Map.entry("--lang", CODES),
            Map.entry("--kind", CODES),
            Map.entry("--paper", CODES),
            Map.entry("--viewpoint", CODES),
            Map.entry("--colour-by", CODES),
            Map.entry("--each", CODES),
            Map.entry("--size", SIZES),
            Map.entry("--scale", SCALES),
            Map.entry("--ours", CODES),
            Map.entry("--last", COUNTS),
            Map.entry("--by", TEXTS),
            Map.entry("--reason", TEXTS),
            Map.entry("--text", TEXTS),
            Map.entry("--objectives", TEXTS),
            Map.entry("--points", TEXTS));

    private static final List<String> NAMES = OPTIONS.keySet().stream().sorted().toList();

    private static final List<String> FILTERS = List.of(
            "--as-of",
            "--from",
            "--to",
            "--last-contact-before",
            "--due-within",
            "--locality",
            "--region",
            "--vietnam",
            "--japan",
            "--party",
            "--network",
            "--scheme",
            "--type",
            "--field",
            "--status",
            "--decade",
            "--ours",
            "--time-mode",
            "--all-of",
            "--none-of",
            "--text",
            "--lang");

    /** What each command takes besides the filter, or instead of it. */
    private static final Map<String, List<String>> OWN = Map.ofEntries(
            Map.entry("list", List.of("--group-by", "--format")),
            Map.entry("show", List.of("--format", "--as-of", "--lang")),
            Map.entry("search", List.of("--format", "--as-of", "--lang")),
            Map.entry(
                    "sheet",
                    List.of(
                            "--date",
                            "--stamp",
                            "--kind",
                            "--paper",
                            "--viewpoint",
                            "--each",
                            "--objectives",
                            "--points")),
            Map.entry("map", List.of("--viewpoint", "--colour-by", "--size", "--scale")),
            Map.entry("check", List.of("--lang")),
            Map.entry("notes", List.of("--format", "--lang")),
            Map.entry("history", List.of("--format", "--lang")),
            Map.entry("log", List.of("--last", "--format", "--lang")),
            Map.entry("apply", List.of("--by", "--reason", "--lang")),
            Map.entry("undo", List.of("--by", "--lang")),
            Map.entry("redo", List.of("--by", "--lang")));

    private static final List<String> COMMANDS = List.of(
            "list", "list", "list", "list", "search", "search", "search", "show", "show", "sheet", "map", "check",
            "notes", "history", "log", "apply", "apply", "undo", "redo", "");

    private final Random dice;
    private final boolean isLong;
    private final List<String> places;
    private final Path outputs;

    /**
     * @param isLong whether texts are of many thousand letters
     * @param places paths of all sorts, none of which may be written over
     * @param outputs a folder that may be written
     */
    HostileLine(long seed, boolean isLong, List<String> places, Path outputs) {
        // Neighbouring seeds begin alike unless they are spread.
        this.dice = new Random(seed * 0x9E3779B97F4A7C15L);
        this.isLong = isLong;
        this.places = places;
        this.outputs = outputs;
    }

    String[] arguments() {
        List<String> line = new ArrayList<>();
        String command = any(COMMANDS);
        if (!command.isEmpty()) {
            line.add(command);
        }
        switch (command) {
            case "search", "show" -> {
                for (int words = dice.nextInt(3); words >= 0; words--) {
                    line.add(dice.nextInt(3) == 0 ? any(IDS) : text());
                }
            }
            case "history", "notes" -> line.add(dice.nextInt(3) == 0 ? any(IDS) : text());
            // Neither standard input nor a pipe: there a command waits, as it should, for somebody to write.
            case "apply" ->
                line.add(any(
                        places.stream().filter(place -> !place.contains("pipe")).toList()));
            case "undo", "redo" -> line.add(any(COUNTS));
            case "check" -> line.add(dice.nextInt(3) == 0 ? text() : any(places));
            case "sheet" -> {
                line.addAll(List.of("--tie", any(IDS)));
                line.addAll(List.of("--out", output(".pdf", ".docx", ".html", "")));
            }
            case "map" -> line.addAll(List.of("--out", output(".png", ".svg", ".pdf", "")));
            case "" -> line.add(text());
            default -> {}
        }
        for (int more = dice.nextInt(4); more > 0; more--) {
            option(command, line);
        }
        return line.toArray(String[]::new);
    }

    private void option(String command, List<String> line) {
        int kind = dice.nextInt(12);
        boolean takesViews = !Set.of("show", "search", "check", "notes", "history", "log", "apply", "undo", "redo")
                .contains(command);
        if (kind == 0 && takesViews) {
            line.addAll(List.of("--view", dice.nextBoolean() ? any(places) : HostileView.with(any(HostileView.PARTS))));
        } else if (kind == 1) {
            line.addAll(List.of("--store", any(places)));
        } else if (kind == 2) {
            line.add(text());
        } else {
            String name = optionOf(command, kind);
            String value = dice.nextInt(3) == 0 ? text() : any(OPTIONS.get(name));
            if (dice.nextBoolean()) {
                line.add(name + "=" + value);
            } else {
                line.addAll(List.of(name, value));
            }
        }
    }

    /** Mostly one that the command takes, for an unknown one is refused before anything is done. */
    private String optionOf(String command, int kind) {
        List<String> own = OWN.getOrDefault(command, List.of());
        if (kind == 3 || own.isEmpty()) {
            return any(NAMES);
        }
        boolean filters = Set.of("list", "sheet", "map").contains(command);
        return filters && dice.nextInt(3) > 0 ? any(FILTERS) : any(own);
    }

    private String output(String... endings) {
        return dice.nextInt(4) == 0
                ? any(places)
                : outputs.resolve("out" + dice.nextInt(5) + any(List.of(endings)))
                        .toString();
    }

    private String text() {
        return any(isLong ? LONG_TEXTS : TEXTS);
    }

    private String any(List<String> pool) {
        return pool.get(dice.nextInt(pool.size()));
    }
}
