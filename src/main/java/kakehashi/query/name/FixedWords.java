package kakehashi.query.name;

import static kakehashi.model.value.LocalityKind.CITY;
import static kakehashi.model.value.LocalityKind.DESIGNATED_CITY;
import static kakehashi.model.value.LocalityKind.DISTRICT;
import static kakehashi.model.value.LocalityKind.MUNICIPALITY;
import static kakehashi.model.value.LocalityKind.PREFECTURE;
import static kakehashi.model.value.LocalityKind.PROVINCE;
import static kakehashi.model.value.LocalityKind.PROVINCIAL_CITY;
import static kakehashi.model.value.LocalityKind.SPECIAL_WARD;
import static kakehashi.model.value.LocalityKind.SPECIAL_ZONE;
import static kakehashi.model.value.LocalityKind.TOWN;
import static kakehashi.model.value.LocalityKind.VILLAGE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kakehashi.model.value.Country;
import kakehashi.model.value.LocalityKind;

/** The words around names: ranks in three languages and in Latin letters, countries, and what joins them. */
final class FixedWords {

    private static final Set<LocalityKind> CITIES = Set.of(MUNICIPALITY, PROVINCIAL_CITY, CITY, DESIGNATED_CITY);
    private static final Set<LocalityKind> PROVINCES = Set.of(PROVINCE, PREFECTURE);
    private static final Set<LocalityKind> WARDS = Set.of(SPECIAL_WARD);
    private static final Set<LocalityKind> TOWNS = Set.of(TOWN);
    private static final Set<LocalityKind> VILLAGES = Set.of(VILLAGE);

    private final Map<String, Word> words = new LinkedHashMap<>();

    private FixedWords() {
        ranks(Word.Side.BEFORE, PROVINCES, "tỉnh", "t.");
        ranks(
                Word.Side.BEFORE,
                CITIES,
                "thành phố",
                "tp",
                "t.p.",
                "thành phố trực thuộc trung ương",
                "thành phố thuộc tỉnh",
                "cố đô");
        ranks(Word.Side.BEFORE, TOWNS, "thị xã", "thị trấn", "tx", "t.x.", "tt", "thị xã thuộc tỉnh");
        ranks(Word.Side.BEFORE, Set.of(DISTRICT), "huyện");
        ranks(Word.Side.BEFORE, WARDS, "quận", "quận đặc biệt");
        ranks(Word.Side.BEFORE, Set.of(VILLAGE), "làng", "xã");
        ranks(Word.Side.BEFORE, Set.of(SPECIAL_ZONE), "đặc khu");
        ranks(Word.Side.BEFORE, Set.of(PREFECTURE), "thủ đô", "phủ");
        ranks(
                Word.Side.AFTER,
                Set.of(PREFECTURE),
                "prefecture",
                "pref",
                "metropolis",
                "ken",
                "fu",
                "to",
                "県",
                "府",
                "都",
                "道");
        ranks(Word.Side.AFTER, Set.of(PREFECTURE), "都道府県", "prefectural", "metropolitan");
        ranks(Word.Side.AFTER, PROVINCES, "province", "provincial", "prov", "省");
        ranks(Word.Side.AFTER, CITIES, "city", "municipality", "municipal", "shi", "市", "中央直轄市", "直轄市", "特別市");
        ranks(Word.Side.AFTER, TOWNS, "town", "township", "cho", "machi", "町");
        ranks(Word.Side.AFTER, VILLAGES, "village", "mura", "son", "村");
        ranks(Word.Side.AFTER, WARDS, "ward", "ku", "区", "特別区");
        ranks(Word.Side.AFTER, Set.of(DISTRICT), "district", "county", "gun", "郡");
        ranks(Word.Side.AFTER, Set.of(SPECIAL_ZONE), "special zone", "特区");
        lands(Country.VN, "Việt Nam", "Vietnam", "VN", "VNM", "ベトナム", "ヴェトナム", "越南", "ベトナム社会主義共和国");
        lands(Country.JP, "Nhật Bản", "Nhật", "Japan", "JP", "JPN", "Nippon", "Nihon", "日本", "日本国");
        joints(false, "of", "the", "in", "thuộc", "ở", "của", "の", "and", "và", "と");
        joints(false, "between", "with", "giữa", "với", "quan hệ", "との");
        joints(true, "former", "formerly", "ex", "cũ", "trước đây", "旧");
        joints(true, "government", "people's committee", "city hall", "UBND", "ủy ban nhân dân", "chính quyền");
        joints(true, "役所", "役場", "庁", "政府", "人民委員会");
    }

    /** As a person writes them. */
    static Map<String, Word> all() {
        return Map.copyOf(new FixedWords().words);
    }

    private void ranks(Word.Side side, Set<LocalityKind> kinds, String... written) {
        for (String rank : written) {
            words.put(rank, new Word.Rank(kinds, side));
        }
    }

    private void joints(boolean last, String... written) {
        for (String joint : written) {
            words.put(joint, new Word.Joint(last));
        }
    }

    private void lands(Country country, String... written) {
        for (String land : written) {
            words.put(land, new Word.Land(country));
        }
    }
}
