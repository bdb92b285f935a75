package kakehashi.stress;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Lines of views that nobody keeps by accident. */
final class HostileView {

    /** Parts of views, each of which means harm or is as near to it as may be. */
    static final List<String> PARTS = List.of(
            "&at=1e308,1e308,1e308",
            "&at=NaN,NaN,NaN",
            "&at=-Infinity,Infinity,0",
            "&at=90,180,24",
            "&at=-85,-180,0",
            "&at=,,",
            "&years=-999999999-01-01,+999999999-12-31",
            "&years=1850-01-01,1850-01-01",
            "&years=2100-01-01,1850-01-01",
            "&years=1850-01-01,2100-12-31",
            "&from=-999999999-01-01",
            "&from=2100-12-31&to=1850-01-01",
            "&to=%2B999999999-12-31",
            "&contact-before=-999999999-01-01",
            "&contact-before=1850-01-01",
            "&due=P999999999Y",
            "&due=P9999Y9999M9999D",
            "&due=P-1D",
            "&due=PT1H",
            "&text=" + "x".repeat(10_000),
            "&text=%00%1b%5B31m",
            "&text=%22%20OR%201%3D1%20--",
            "&text=%ED%A0%80",
            "&text=%",
            "&field=nonsense",
            "&field=all:",
            "&field=none:" + "a,".repeat(5_000),
            "&locality=none:vn-hue,vn-da-nang",
            "&decade=9999",
            "&decade=x",
            "&last-contact=never",
            "&select=nobody",
            "&select=%00",
            "&select=" + "x".repeat(10_000),
            "&colours=plaid",
            "&viewpoint=mars",
            "&tab=nowhere",
            "&tab=charts&colours=decade",
            "&tab=table&select=vn-hue--jp-gifu-pref",
            "&own=1&within=1&no-contact=1",
            "&time-mode=never",
            "&time-mode=any-event&from=1850-01-01&to=1850-01-01",
            "&as-of=1850-01-01",
            "&as-of=2100-12-31",
            "&as-of=+999999999-12-31",
            "&lang=xx",
            "&lang=ja&lang=vi",
            "&mood=blue",
            "&",
            "&=",
            "&at=24.5,120.25,5&years=1990-01-01,2030-01-01",
            "&region=%3Cscript%3E",
            "&vietnam=jp-gifu-pref",
            "&network=citynet&scheme=network",
            "&party=all:jica,clair");

    private HostileView() {}

    /** The line of a view with such a part, and the checksum that it should have. */
    static String with(String part) {
        String body = "kakehashi:1?as-of=2026-11-24&lang=en" + part;
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.UTF_8));
        return body + "~" + String.format("%08x", sum.getValue());
    }
}
