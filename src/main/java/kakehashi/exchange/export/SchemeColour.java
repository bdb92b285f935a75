package kakehashi.exchange.export;

import kakehashi.model.value.Scheme;

/** In which colour other programs draw ties of a scheme, on light ground. */
record SchemeColour(int red, int green, int blue) {

    static SchemeColour of(Scheme scheme) {
        return switch (scheme) {
            case OFFICIAL -> new SchemeColour(0x1F, 0x64, 0xB2);
            case THIRD_PARTY -> new SchemeColour(0xD9, 0x77, 0x1F);
            case NETWORK -> new SchemeColour(0x7F, 0x7F, 0x7F);
        };
    }

    /** As KML has it: opacity, blue, green, red. */
    String kml() {
        return String.format("ff%02x%02x%02x", blue, green, red);
    }

    /** As QGIS has it. */
    String qgis() {
        return red + "," + green + "," + blue + ",255";
    }
}
