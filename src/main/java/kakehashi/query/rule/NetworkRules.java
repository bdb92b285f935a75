package kakehashi.query.rule;

import kakehashi.model.Network;

/** The rules for networks and their members. */
final class NetworkRules {

    private NetworkRules() {}

    static void check(Examined examined, Network network) {
        for (int i = 0; i < network.members().size(); i++) {
            Network.Membership member = network.members().get(i);
            String path = "members[" + i + "].";
            examined.period(path + "until", member.since(), member.until());
            for (int j = 0; j < i; j++) {
                if (overlap(member, network.members().get(j))) {
                    examined.breach(path + "locality", Rule.MEMBER_TWICE, member.locality(), Integer.toString(j));
                }
            }
        }
    }

    /** Whether one locality is said twice to be a member at one time; one that left may have come back later. */
    private static boolean overlap(Network.Membership one, Network.Membership other) {
        return one.locality().equals(other.locality())
                && !Examined.endsBefore(one.until(), other.since())
                && !Examined.endsBefore(other.until(), one.since());
    }
}
