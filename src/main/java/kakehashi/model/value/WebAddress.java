package kakehashi.model.value;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;

/** What may be followed as a link: an address that leads to a web page and shows where it leads. */
public final class WebAddress {

    private static final int LONGEST = 2000;
    private static final int LAST_PORT = 65_535;

    private WebAddress() {}

    /**
     * Whether a text is an address of {@code http} or {@code https} that names a host and may be written into a document or
     * handed to a browser. A user's name, quotation marks, angle brackets, spaces and characters that are not seen or turn
     * the reading direction are refused: with them an address can look like another one.
     */
    public static boolean isSound(String text) {
        if (text.length() > LONGEST
                || !(text.startsWith("https://") || text.startsWith("http://"))
                || !text.codePoints().allMatch(WebAddress::isSeen)) {
            return false;
        }
        try {
            URI address = new URI(text);
            String authority = address.getRawAuthority();
            return authority != null
                    && authority.indexOf('@') < 0
                    && isHost(address.getHost() == null ? new URI("http://" + IDN.toASCII(authority)) : address);
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean isHost(URI address) {
        return address.getHost() != null && address.getPort() <= LAST_PORT;
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
