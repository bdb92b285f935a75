package kakehashi.query.term;

import java.util.Locale;
import java.util.Objects;
import kakehashi.model.value.PartialDate;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the record of a tie means on one day: the one answer to "does it hold?" that pages, sheets, lists, timeline and
 * command line give.
 *
 * @param end the day that the kind speaks of: of a tie in force the end of its term, of one that is over when it ended;
 *     null where the kind speaks of none
 * @param project whether it is a project, which runs or is over, rather than an agreement, which is in force or not
 */
public record Standing(Kind kind, @Nullable PartialDate end, boolean project) {

    /** All that a record can mean. */
    public enum Kind {
        /** The day is before its first. */
        NOT_BEGUN,
        /** It has been proposed and not signed. */
        PROPOSED,
        /** It has been announced; no signing is on record. */
        ANNOUNCED,
        /** An exchange that nobody signed an agreement for. */
        EXCHANGE,
        /** Its term has an end on record, which has not come. */
        IN_FORCE_UNTIL,
        /** In force, and no end is on record. */
        IN_FORCE,
        /** In force on a past day; what is on record of its end is later than that. */
        IN_FORCE_THEN,
        /** In force, and at the end of its stated term it renews itself. */
        RENEWS_ITSELF,
        /** Its stated term is over; it has renewed itself, though no paper says so. */
        RENEWED_ITSELF,
        /** One term is over and the next has not begun. */
        BETWEEN_TERMS,
        /** It ended on a day on record. */
        ENDED,
        /** The end that was planned has passed; nobody on record has seen it come. */
        PLANNED_END,
        /** The end on record has passed; no dated source tells whether it came or was only planned. */
        END_UNSEEN,
        /** It has ended, on a day not on record. */
        ENDED_UNDATED,
        /** It was carried through, to a day not on record. */
        COMPLETED,
        /** Nobody has found out whether it still holds. */
        NOT_VERIFIED,
        /** Its stated term is over, and whether it was renewed is not on record. */
        RAN_OUT,
        /** The record does not tell for this day. */
        NOT_DECIDABLE;

        /** As it stands in files for programs: {@code in-force-until}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether a tie that stands so is in force. */
        public boolean isInForce() {
            return switch (this) {
                case IN_FORCE_UNTIL, IN_FORCE, IN_FORCE_THEN, RENEWS_ITSELF, RENEWED_ITSELF -> true;
                case NOT_BEGUN,
                        PROPOSED,
                        ANNOUNCED,
                        EXCHANGE,
                        BETWEEN_TERMS,
                        ENDED,
                        PLANNED_END,
                        END_UNSEEN,
                        ENDED_UNDATED,
                        COMPLETED,
                        NOT_VERIFIED,
                        RAN_OUT,
                        NOT_DECIDABLE -> false;
            };
        }
    }

    public boolean isInForce() {
        return kind.isInForce();
    }

    /** Whether anything was agreed, now or ever; else it has been spoken of, or practised, alone. */
    public boolean isAgreed() {
        return switch (kind) {
            case PROPOSED, ANNOUNCED, EXCHANGE -> false;
            case NOT_BEGUN,
                    IN_FORCE_UNTIL,
                    IN_FORCE,
                    IN_FORCE_THEN,
                    RENEWS_ITSELF,
                    RENEWED_ITSELF,
                    BETWEEN_TERMS,
                    ENDED,
                    PLANNED_END,
                    END_UNSEEN,
                    ENDED_UNDATED,
                    COMPLETED,
                    NOT_VERIFIED,
                    RAN_OUT,
                    NOT_DECIDABLE -> true;
        };
    }

    /** Whether it is over, or its end on record has passed. */
    public boolean isOver() {
        return switch (kind) {
            case ENDED, ENDED_UNDATED, COMPLETED, PLANNED_END, END_UNSEEN -> true;
            case NOT_BEGUN,
                    PROPOSED,
                    ANNOUNCED,
                    EXCHANGE,
                    IN_FORCE_UNTIL,
                    IN_FORCE,
                    IN_FORCE_THEN,
                    RENEWS_ITSELF,
                    RENEWED_ITSELF,
                    BETWEEN_TERMS,
                    NOT_VERIFIED,
                    RAN_OUT,
                    NOT_DECIDABLE -> false;
        };
    }

    /** Whether nobody has found out whether it holds; it is never counted as in force. */
    public boolean isUnverified() {
        return kind == Kind.NOT_VERIFIED || kind == Kind.RAN_OUT;
    }

    /** What it is called before {@link #in}: an agreement has force, a project makes progress. */
    public String label(Words words) {
        return words.say(project ? "query.project.label" : "query.standing.label");
    }

    /** In a sentence. */
    public String in(Words words) {
        return switch (kind) {
            case NOT_BEGUN -> words.say(project ? "query.project.not-begun" : "query.standing.not-begun");
            case PROPOSED -> words.say("query.standing.proposed");
            case ANNOUNCED -> words.say("query.standing.announced");
            case EXCHANGE -> words.say("query.standing.exchange");
            case IN_FORCE_UNTIL -> words.say(project ? "query.project.until" : "query.standing.until", end(words));
            case IN_FORCE -> words.say(project ? "query.project.open" : "query.standing.open");
            case IN_FORCE_THEN -> words.say(project ? "query.project.then" : "query.standing.then");
            case RENEWS_ITSELF -> words.say("query.standing.renews-itself", end(words));
            case RENEWED_ITSELF -> words.say("query.standing.renewed-itself", end(words));
            case BETWEEN_TERMS ->
                words.say(project ? "query.project.between-terms" : "query.standing.between-terms", end(words));
            case ENDED -> words.say(project ? "query.project.ended" : "query.standing.ended", end(words));
            case PLANNED_END -> words.say("query.standing.planned-end", end(words));
            case END_UNSEEN -> words.say("query.standing.end-unseen", end(words));
            case ENDED_UNDATED -> words.say(project ? "query.project.ended-undated" : "query.standing.ended-undated");
            case COMPLETED -> words.say("query.standing.completed");
            case NOT_VERIFIED -> words.say("query.standing.not-verified");
            case RAN_OUT -> words.say(project ? "query.project.ran-out" : "query.standing.ran-out", end(words));
            case NOT_DECIDABLE -> words.say("query.standing.not-decidable");
        };
    }

    private String end(Words words) {
        return words.date(Objects.requireNonNull(end));
    }

    /** In a word or two, for a table. */
    public String inBrief(Words words) {
        return switch (kind) {
            case NOT_BEGUN -> words.say("query.brief.not-begun");
            case PROPOSED -> words.say("query.brief.proposed");
            case ANNOUNCED -> words.say("query.brief.announced");
            case EXCHANGE -> words.say("query.brief.exchange");
            case IN_FORCE_UNTIL, IN_FORCE, IN_FORCE_THEN, RENEWS_ITSELF, RENEWED_ITSELF ->
                words.say(project ? "query.brief.running" : "query.brief.in-force");
            case BETWEEN_TERMS -> words.say("query.brief.between-terms");
            case PLANNED_END, END_UNSEEN -> words.say("query.brief.past-end");
            case ENDED, ENDED_UNDATED -> words.say(project ? "query.brief.project-ended" : "query.brief.ended");
            case COMPLETED -> words.say("query.brief.completed");
            case NOT_VERIFIED, RAN_OUT -> words.say("query.brief.not-verified");
            case NOT_DECIDABLE -> words.say("query.brief.not-decidable");
        };
    }
}
