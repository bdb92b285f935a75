package kakehashi.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kakehashi.model.value.Country;
import kakehashi.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** Derives the network links of an atlas from its memberships. */
final class NetworkLinks {

    private NetworkLinks() {}

    /** What one network contributes to one pair. */
    private record Shared(String network, @Nullable PartialDate since, @Nullable PartialDate until) {}

    static List<NetworkLink> derive(List<Network> networks, Map<String, Locality> localities) {
        Map<String, List<Shared>> sharedByPair = new LinkedHashMap<>();
        Map<String, NetworkLink> links = new LinkedHashMap<>();
        for (Network network : networks) {
            for (Network.Membership vietnam : membersOf(network, Country.VN)) {
                for (Network.Membership japan : membersOf(network, Country.JP)) {
                    String id = NetworkLink.idOf(vietnam.locality(), japan.locality());
                    List<Shared> shared = sharedByPair.computeIfAbsent(id, key -> new ArrayList<>());
                    shared.add(new Shared(
                            network.id(),
                            later(vietnam.since(), japan.since()),
                            earliestEnd(vietnam, japan, localities)));
                    links.put(id, link(id, vietnam.locality(), japan.locality(), shared));
                }
            }
        }
        return List.copyOf(links.values());
    }

    private static List<Network.Membership> membersOf(Network network, Country country) {
        return network.members().stream()
                .filter(member -> member.locality().startsWith(country.idPrefix()))
                .toList();
    }

    private static NetworkLink link(String id, String vietnam, String japan, List<Shared> shared) {
        PartialDate since = shared.stream()
                .map(Shared::since)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean lasts = shared.stream().anyMatch(c -> c.until() == null);
        PartialDate until = lasts
                ? null
                : shared.stream()
                        .map(Shared::until)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(PartialDate::latest))
                        .orElse(null);
        List<String> networks = shared.stream().map(Shared::network).distinct().toList();
        return new NetworkLink(id, vietnam, japan, networks, since, until);
    }

    /** The later beginning; null, for unknown, where either is unknown. */
    private static @Nullable PartialDate later(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static @Nullable PartialDate earliestEnd(
            Network.Membership one, Network.Membership other, Map<String, Locality> localities) {
        return Stream.of(
                        one.until(),
                        other.until(),
                        endOf(localities.get(one.locality())),
                        endOf(localities.get(other.locality())))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(PartialDate::latest))
                .orElse(null);
    }

    private static @Nullable PartialDate endOf(@Nullable Locality locality) {
        return locality == null ? null : locality.ended().orElse(null);
    }
}
