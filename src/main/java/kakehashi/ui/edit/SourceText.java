package kakehashi.ui.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.Source;
import kakehashi.model.value.Coded;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.SourceKind;
import kakehashi.model.value.SourceRank;
import org.jspecify.annotations.Nullable;

/** Sources that are not yet on record, as a text in which a half-filled form keeps them. */
final class SourceText {

    private static final String END_OF_PART = "\u2029";
    private static final String END = "\uE000";
    private static final Pattern PARTS = Pattern.compile(END_OF_PART);
    private static final Pattern SOURCES = Pattern.compile(END);
    private static final int COUNT = 9;

    private SourceText() {}

    static String of(List<Source> sources) {
        return sources.stream().map(SourceText::of).collect(Collectors.joining(END));
    }

    private static String of(Source source) {
        return Stream.of(
                        source.id(),
                        source.title(),
                        source.publisher(),
                        source.url(),
                        source.via(),
                        source.published() == null ? null : source.published().toString(),
                        source.language(),
                        source.kind().code(),
                        source.rank().code())
                .map(part -> Objects.requireNonNullElse(part, ""))
                .collect(Collectors.joining(END_OF_PART));
    }

    /** What cannot be read is left out. */
    static List<Source> read(String text) {
        return SOURCES.splitAsStream(text).flatMap(each -> one(each).stream()).toList();
    }

    private static Optional<Source> one(String text) {
        List<String> parts = PARTS.splitAsStream(text).toList();
        Optional<SourceKind> kind =
                parts.size() == COUNT ? Coded.find(SourceKind.class, parts.get(7)) : Optional.empty();
        Optional<SourceRank> rank =
                parts.size() == COUNT ? Coded.find(SourceRank.class, parts.get(8)) : Optional.empty();
        return kind.isEmpty() || rank.isEmpty()
                ? Optional.empty()
                : Optional.of(new Source(
                        parts.get(0),
                        parts.get(1),
                        orNull(parts.get(2)),
                        null,
                        orNull(parts.get(3)),
                        null,
                        orNull(parts.get(4)),
                        date(parts.get(5)),
                        parts.get(6),
                        kind.get(),
                        rank.get()));
    }

    private static @Nullable String orNull(String part) {
        return part.isEmpty() ? null : part;
    }

    private static @Nullable PartialDate date(String part) {
        try {
            return part.isEmpty() ? null : PartialDate.parse(part);
        } catch (IllegalArgumentException edited) {
            return null;
        }
    }
}
