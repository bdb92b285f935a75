package kakehashi.query.edit;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.model.Atlas;
import kakehashi.model.Source;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.SourceKind;
import kakehashi.model.value.SourceRank;
import kakehashi.model.value.WebAddress;
import kakehashi.text.TextLanguage;
import kakehashi.text.Words;
import kakehashi.text.date.DateReader;
import kakehashi.text.date.TypedDate;
import kakehashi.text.date.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * Makes a source of what a person gives as one: a pasted address or citation, a file, or a record of the person's own office.
 * Nothing is asked of the network. What cannot be told is left to be filled in: a title that is not known stands in square
 * brackets, as an editor's. Where the address is that of a source on record, that very source is given; where its host
 * published one, what is known of its publisher is taken over.
 */
public final class SourceReader {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"“”「」『』]+");
    private static final Pattern QUOTED = Pattern.compile("[“\"「『«](.+?)[”\"」』»]");
    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern PART = Pattern.compile("\\s*(?:[,;|、，；]|\\.\\s|\\s[-–—]\\s|\\n)\\s*");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(（]([^()（）]*)[)）]");
    private static final int FEWEST_OF_DATE = 4;
    /** The id of a source that has none yet. */
    private static final String NO_ID = "own";

    private final Atlas atlas;
    private final Words words;
    /** Both are made when an address is first read. */
    private @Nullable Map<String, Source> byAddress;

    private @Nullable Map<String, Source> byHost;

    /** @param words of the person's language, in which what has no title is called */
    public SourceReader(Atlas atlas, Words words) {
        this.atlas = atlas;
        this.words = words;
    }

    /** Takes a line apart that was pasted or dropped: a web address, or a citation with one or without. */
    public Source read(String pasted) {
        String line = composed(pasted);
        Matcher found = ADDRESS.matcher(line);
        String address = found.find() ? found.group().replaceAll("[.,;)）。、]+$", "") : null;
        String url = address != null && WebAddress.isSound(address) ? address : null;
        Optional<Source> known = url == null ? Optional.empty() : onRecord(url);
        if (known.isPresent()) {
            return known.get();
        }
        return cited(url == null ? line : line.replace(url, " "), url);
    }

    private Optional<Source> onRecord(String url) {
        String wanted = plain(url);
        return Optional.ofNullable(byAddress().get(plain(url)));
    }

    private Map<String, Source> byAddress() {
        Map<String, Source> made = byAddress;
        if (made == null) {
            made = new HashMap<>();
            for (Source source : atlas.records().sources()) {
                for (String address : new @Nullable String[] {source.url(), source.copy()}) {
                    if (address != null) {
                        made.putIfAbsent(plain(address), source);
                    }
                }
            }
            byAddress = made;
        }
        return made;
    }

    /** An address as far as it says where something is. */
    private static String plain(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/$", "");
    }

    private Source cited(String citation, @Nullable String url) {
        String rest = citation;
        Matcher quoted = QUOTED.matcher(rest);
        String title = null;
        if (quoted.find()) {
            title = quoted.group(1).strip();
            rest = rest.substring(0, quoted.start()) + "\n" + rest.substring(quoted.end());
        }
        List<String> parts = new ArrayList<>();
        PartialDate published = null;
        for (String part : parts(rest)) {
            Optional<PartialDate> date = published == null ? date(part) : Optional.empty();
            if (date.isPresent()) {
                published = date.get();
            } else {
                parts.add(part);
            }
        }
        if (title == null && !parts.isEmpty()) {
            // The longest tells most: the title; what is left is who published it.
            title = parts.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
            parts.remove(title);
        }
        String publisher = parts.isEmpty() ? null : parts.get(0);
        if (published == null && url != null) {
            published = dateIn(url);
        }
        return made(title == null ? titleOf(url, citation) : title, publisher, url, published);
    }

    private static List<String> parts(String text) {
        String open = IN_BRACKETS.matcher(text).replaceAll("\n$1\n");
        List<String> parts = new ArrayList<>();
        Matcher separator = PART.matcher(open);
        int from = 0;
        while (separator.find()) {
            add(open.substring(from, separator.start()), parts);
            from = separator.end();
        }
        add(open.substring(from), parts);
        return parts;
    }

    private static void add(String part, List<String> parts) {
        String said = part.strip().replaceAll("[.,:;。、]+$", "");
        if (!said.isEmpty()) {
            parts.add(said);
        }
    }

    private static Optional<PartialDate> date(String part) {
        boolean mayBe = part.length() >= FEWEST_OF_DATE && part.codePoints().anyMatch(Character::isDigit);
        return mayBe
                ? DateReader.read(part, Wanted.BOUND)
                        .understood()
                        .filter(date -> date.sort() == TypedDate.Sort.DATE)
                        .map(TypedDate::from)
                : Optional.empty();
    }

    private static @Nullable PartialDate dateIn(String url) {
        Matcher day = DAY_IN_ADDRESS.matcher(url);
        if (!day.find()) {
            return null;
        }
        try {
            return PartialDate.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3));
        } catch (IllegalArgumentException noSuchDay) {
            return null;
        }
    }

    /** What a page is called as long as its title is not known: by the last words of its address. */
    private static String titleOf(@Nullable String url, String citation) {
        if (url == null) {
            return citation.isBlank() ? "" : citation.strip();
        }
        String path = plain(url).replaceFirst("\\?.*$", "");
        int slash = path.lastIndexOf('/');
        String last = slash < 0 ? "" : path.substring(slash + 1).replaceFirst("\\.[A-Za-z]{2,5}$", "");
        return "["
                + (last.isEmpty()
                        ? path
                        : decoded(last).replaceAll("[-_]+", " ").strip()) + "]";
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return part;
        }
    }

    private Source made(
            String title, @Nullable String publisher, @Nullable String url, @Nullable PartialDate published) {
        String host = url == null ? null : host(url);
        Optional<Source> sibling = host == null ? Optional.empty() : publishedAt(host);
        boolean isIts = sibling.isPresent()
                && (publisher == null || publisher.equals(sibling.get().publisher()));
        String named = publisher == null ? host : publisher;
        return new Source(
                NO_ID,
                title,
                isIts ? sibling.get().publisher() : named,
                isIts ? sibling.get().publisherName() : null,
                url,
                null,
                null,
                published,
                languageOf(title),
                isIts ? sibling.get().kind() : SourceKind.NEWS,
                isIts ? sibling.get().rank() : SourceRank.OTHER);
    }

    /** A source that its publisher has at a host; what only holds copies there tells nothing of who publishes. */
    private Optional<Source> publishedAt(String host) {
        return Optional.ofNullable(byHost().get(host));
    }

    private Map<String, Source> byHost() {
        Map<String, Source> made = byHost;
        if (made == null) {
            Map<String, Source> found = new HashMap<>();
            atlas.records().sources().stream()
                    .filter(source -> source.via() == null && source.publisher() != null && source.url() != null)
                    .collect(Collectors.groupingBy(source -> String.valueOf(host(source.url()))))
                    .forEach((host, sources) -> found.put(host, usual(sources)));
            made = found;
            byHost = made;
        }
        return made;
    }

    /** A source of who published most of them. */
    private static Source usual(List<Source> sources) {
        return sources.stream()
                .collect(Collectors.groupingBy(source -> String.valueOf(source.publisher())))
                .values()
                .stream()
                .max(Comparator.comparingInt(List::size))
                .map(list -> list.get(0))
                .orElseThrow();
    }

    private static @Nullable String host(@Nullable String url) {
        try {
            String host = url == null ? null : new URI(url).getHost();
            return host == null
                    ? null
                    : IDN.toUnicode(host.toLowerCase(Locale.ROOT)).replaceFirst("^www\\.", "");
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    /**
     * A file that the person has; its content stays where it is, and its sum tells later whether it is still the same.
     *
     * @param sha256 of the file, in hexadecimal
     */
    public Source ofFile(String name, String sha256) {
        String called = composed(name);
        return new Source(
                NO_ID,
                "[" + called + "]",
                null,
                null,
                null,
                null,
                "SHA-256 " + sha256,
                dateIn(called),
                languageOf(called),
                SourceKind.REPORT,
                SourceRank.OTHER);
    }

    /**
     * A record that the person's own office keeps.
     *
     * @param office whose record it is
     * @param date of the record, or null
     * @param reference its number in the office, or empty
     */
    public Source ofOffice(String office, @Nullable PartialDate date, String reference) {
        String number = composed(reference);
        String title = number.isEmpty()
                ? words.say("query.own-record", composed(office))
                : words.say("query.own-record-numbered", composed(office), number);
        return new Source(
                NO_ID,
                "[" + title + "]",
                composed(office),
                null,
                null,
                null,
                null,
                date,
                words.language().tag(),
                SourceKind.GOVERNMENT,
                SourceRank.OFFICIAL);
    }

    private static String composed(String text) {
        Function<String, String> oneLine = line -> line.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ");
        return oneLine.apply(Normalizer.normalize(text, Normalizer.Form.NFC)).strip();
    }

    private String languageOf(String title) {
        return TextLanguage.of(title, words.language()).tag();
    }
}
