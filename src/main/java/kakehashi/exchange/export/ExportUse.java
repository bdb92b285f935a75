package kakehashi.exchange.export;

import kakehashi.model.value.Coded;

/** What each form is for, and what it cannot hold, as the words of its constants say. */
public enum ExportUse implements Coded {
    XLSX,
    CSV,
    ICS,
    GPKG,
    GEOJSON,
    KML,
    GRAPHML,
    STUDY,
    JSON;

    public static ExportUse of(ExportForm form) {
        return valueOf(form.name());
    }
}
