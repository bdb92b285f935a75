package kakehashi.cli.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.cli.ask.Reading;
import kakehashi.model.Locality;
import kakehashi.query.profile.LocalityProfile;
import kakehashi.query.profile.Part;
import kakehashi.query.profile.Told;

/** What a locality is, apart from its ties: names, rank, codes, figures with their dates, titles. */
public final class ProfileDossier {

    private ProfileDossier() {}

    public static Dossier of(Reading reading, String id) {
        Locality locality = reading.atlas().locality(id);
        Dossier dossier = new Dossier("locality", id, reading.places().full(id, reading.asOf()));
        Lines lines = new Lines(reading);
        List<Dossier.Line> titles = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        String label = "";
        for (Told told : new LocalityProfile(reading.places(), reading.asOf()).of(locality)) {
            String text = LocalityProfile.dated(told, reading.words()) + " · " + lines.brief(told.sources());
            sources.addAll(told.sources());
            if (told.part() == Part.TITLE) {
                label = told.label();
                titles.add(new Dossier.Line(text, json(told)));
            } else {
                dossier.one(told.part().code(), told.label(), text, json(told));
            }
        }
        return dossier.many(Part.TITLE.code(), label, titles)
                .many("sources", reading.words().say("cli.show.sources"), lines.sources(sources));
    }

    private static Map<String, Object> json(Told told) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", told.text());
        json.put("date", Lines.text(told.date()));
        json.put("sources", told.sources());
        return json;
    }
}
