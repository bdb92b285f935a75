package kakehashi.exchange.table;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How Vietnamese was written before Unicode. Fonts drew their letters in the place of Western ones, so that without the font
 * "Đà Nẵng" reads as "§µ N½ng" (TCVN 5712:1993, third table) or "Ñaø Naüng" (VNI for Windows).
 */
enum OldVietnamese {
    TCVN3(
            "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00ADư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộ"
                    + "êờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ"),
    VNI("aøàaùáaûảaõãaïạaêăaèằaéắaúẳaüẵaëặaââaàầaáấaåẩaãẫaäậeøèeùéeûẻeõẽeïẹeâêeàềeáếeåểeãễeäệoøòoùóoûỏoõõoïọoâô"
            + "oàồoáốoåổoãỗoäộôøờôùớôûởôõỡôïợuøùuùúuûủuõũuïụöøừöùứöûửöõữöïựyøỳyùýyûỷyõỹ");

    private static final int LONGEST = 2;

    private final Map<String, String> letters = new LinkedHashMap<>();

    OldVietnamese(String table) {
        boolean single = table.charAt(0) == '¡';
        int step = single ? 2 : 3;
        for (int i = 0; i < table.length(); i += step) {
            String old = table.substring(i, i + step - 1);
            String now = table.substring(i + step - 1, i + step);
            letters.put(old, now);
            if (!single) {
                letters.put(capital(old), capital(now));
                letters.put(capital(old.substring(0, 1)) + old.substring(1), capital(now));
            }
        }
        if (!single) {
            Stream.of("ñđ", "ôơ", "öư", "íí", "ìì", "æỉ", "óĩ", "òị", "îỵ").forEach(pair -> {
                letters.put(pair.substring(0, 1), pair.substring(1));
                letters.put(capital(pair.substring(0, 1)), capital(pair.substring(1)));
            });
        }
    }

    private static String capital(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** The text in Unicode; letters that the table does not know stay. */
    String convert(String text) {
        String old = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder now = new StringBuilder(old.length());
        int at = 0;
        while (at < old.length()) {
            int length = Math.min(LONGEST, old.length() - at);
            while (length > 1 && !letters.containsKey(old.substring(at, at + length))) {
                length--;
            }
            String letter = old.substring(at, at + length);
            now.append(letters.getOrDefault(letter, letter));
            at += length;
        }
        return now.toString();
    }
}
