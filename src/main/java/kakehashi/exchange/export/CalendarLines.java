package kakehashi.exchange.export;

/** Lines of iCalendar, each folded so that no line has more than 75 octets and no letter is taken apart (RFC 5545, 3.1). */
final class CalendarLines {

    private static final int LONGEST = 75;

    private final StringBuilder lines = new StringBuilder();

    /** A value that stands as it is. */
    void raw(String name, String value) {
        fold(name + ":" + value);
    }

    /** A value for persons, in which what has a meaning for calendars is escaped (RFC 5545, 3.3.11). */
    void text(String name, String value) {
        raw(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\R", "\\\\n")
                        .replaceAll("\\p{Cntrl}", ""));
    }

    String all() {
        return lines.toString();
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int sign = line.codePointAt(i);
            int wide = octets(sign);
            if (octets + wide > LONGEST) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(sign);
            octets += wide;
        }
        lines.append("\r\n");
    }

    /** How many octets a sign has in UTF-8. */
    private static int octets(int sign) {
        if (sign < 0x80) {
            return 1;
        }
        if (sign < 0x800) {
            return 2;
        }
        return sign < 0x10000 ? 3 : 4;
    }
}
