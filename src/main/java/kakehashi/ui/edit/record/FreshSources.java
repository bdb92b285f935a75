package kakehashi.ui.edit.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.model.AtlasRecord;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Source;
import kakehashi.query.edit.Draft;
import kakehashi.query.rule.References;
import kakehashi.ui.edit.Desk;

/** The sources that a form brings with it, by the ids under which they are added. */
final class FreshSources {

    private final Desk desk;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    FreshSources(Desk desk) {
        this.desk = desk;
    }

    /** The id that a source has, or will have. */
    String idOf(Source source) {
        String id = desk.idIn(desk.editing().draft(), source);
        if (desk.editing().atlas().findSource(id).isEmpty()) {
            sources.put(id, source);
        }
        return id;
    }

    List<Source> known(Collection<?> ids) {
        return ids.stream()
                .flatMap(
                        id -> desk
                                .editing()
                                .atlas()
                                .findSource((String) id)
                                .or(() -> Optional.ofNullable(sources.get(id)))
                                .stream())
                .toList();
    }

    /** Adds those that a record names. */
    void addTo(Draft draft, AtlasRecord record) {
        References.of(record).stream()
                .filter(key -> key.kind() == RecordKind.SOURCE)
                .map(RecordKey::id)
                .flatMap(id -> Stream.ofNullable(sources.get(id)))
                .forEach(draft::addSource);
    }

    String kept() {
        return SketchText.of(List.copyOf(sources.values()));
    }

    void restore(String kept) {
        SketchText.sketches(kept, Source.class)
                .forEach(sketch -> sketch.made().ifPresent(source -> idOf((Source) source)));
    }
}
