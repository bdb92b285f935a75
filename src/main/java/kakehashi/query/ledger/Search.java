package kakehashi.query.ledger;

import kakehashi.model.LedgerLine;

/**
 * A search that tells of a locality.
 *
 * @param of the locality itself, or one whose ties it inherited
 */
public record Search(LedgerLine line, String of) {

    /** Whether the line is of what the locality lies in, whose cities were searched with it. */
    public boolean isWithin() {
        return !line.locality().equals(of);
    }

    boolean isWhole() {
        return line.note() == null;
    }
}
