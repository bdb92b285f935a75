package kakehashi.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.model.Tie;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedField;
import kakehashi.sheet.subject.TypedLines;

/** Ten pairs and five localities: those with the most ties, events and inherited agreements. */
final class ManySheets {

    static final List<String> WITH_HO_CHI_MINH_CITY = List.of(
            "jp-aichi-pref",
            "jp-hyogo-pref",
            "jp-nagano-pref",
            "jp-osaka",
            "jp-osaka-pref",
            "jp-shiga-pref",
            "jp-yokohama");

    static final List<Subject.OfPair> PAIRS = Stream.concat(
                    WITH_HO_CHI_MINH_CITY.stream().map(japan -> new Subject.OfPair("vn-ho-chi-minh-city", japan)),
                    Stream.of(
                            new Subject.OfPair("vn-hai-phong", "jp-kitakyushu"),
                            new Subject.OfPair("vn-hanoi", "jp-fukuoka-pref"),
                            new Subject.OfPair("vn-da-nang", "jp-nagasaki-pref")))
            .toList();

    static final List<String> LOCALITIES =
            List.of("vn-ho-chi-minh-city", "vn-hue", "vn-da-nang", "vn-hai-phong", "jp-osaka-pref");

    /** 200 characters in three languages. */
    static final String TYPED = "Cảm ơn thành phố đã tiếp đoàn, 来年の研修生の受入れ, renew the memorandum. "
            .repeat(4)
            .substring(0, 200);

    private ManySheets() {}

    /** Every kind of sheet of them all. */
    static List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        TypedLines typed = TypedLines.NONE
                .with(TypedField.OBJECTIVES, TYPED)
                .with(TypedField.POINTS, TYPED)
                .with(TypedField.EXPECTED, TYPED);
        for (Subject.OfPair pair : PAIRS) {
            subjects.add(pair);
            subjects.add(new Subject.OfVisit(pair.one(), pair.other(), RealSheets.DAY, typed));
            RealSheets.ATLAS.linksAt(pair.other()).stream()
                    .filter(Tie.class::isInstance)
                    .findFirst()
                    .ifPresent(link -> subjects.add(new Subject.OfTie(link.id())));
        }
        LOCALITIES.forEach(locality -> subjects.add(new Subject.OfLocality(locality)));
        subjects.add(new Subject.OfResult(RealSheets.daNang()));
        subjects.add(new Subject.OfSuccession(RealSheets.daNang()));
        subjects.add(new Subject.OfNetwork("citynet"));
        return subjects;
    }
}
