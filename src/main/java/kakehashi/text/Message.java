package kakehashi.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern as {@link MessageFormat} reads it. Most have no more than places for texts, and of these every sheet says
 * hundreds: they are taken apart once, and put together without a format.
 *
 * @param literals what stands before each place, and behind the last
 * @param places the number of the argument that each takes
 * @param plain whether that is all there is in it
 */
record Message(String pattern, List<String> literals, List<Integer> places, boolean plain) {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])\\}");

    static Message of(String pattern) {
        List<String> literals = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher place = PLACE.matcher(pattern);
        int end = 0;
        while (place.find()) {
            literals.add(pattern.substring(end, place.start()));
            places.add(place.group(1).charAt(0) - '0');
            end = place.end();
        }
        literals.add(pattern.substring(end));
        boolean plain = literals.stream()
                .noneMatch(literal ->
                        literal.indexOf('{') >= 0 || literal.indexOf('}') >= 0 || literal.indexOf('\'') >= 0);
        return new Message(pattern, List.copyOf(literals), List.copyOf(places), plain);
    }

    /** With its places filled. */
    String filled(Locale locale, Object... arguments) {
        if (!plain || !holdsTexts(arguments)) {
            return new MessageFormat(pattern, locale).format(arguments);
        }
        if (places.isEmpty()) {
            return pattern;
        }
        StringBuilder text = new StringBuilder(literals.get(0));
        for (int i = 0; i < places.size(); i++) {
            text.append(arguments[places.get(i)]).append(literals.get(i + 1));
        }
        return text.toString();
    }

    /** Numbers are written as the language groups them, and of what is not given the place is left. */
    private boolean holdsTexts(Object... arguments) {
        for (int place : places) {
            if (place >= arguments.length || !(arguments[place] instanceof String)) {
                return false;
            }
        }
        return true;
    }
}
