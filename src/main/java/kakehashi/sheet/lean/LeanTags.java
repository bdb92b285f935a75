package kakehashi.sheet.lean;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Tags for screen readers with nothing in them that is said elsewhere: a part of the page by its number alone, no parts of a
 * table that hold no row, and small things written where they are used and not as objects of their own.
 */
final class LeanTags {

    private static final COSName PART = COSName.getPDFName("MCR");
    private static final COSName LINKED = COSName.getPDFName("OBJR");
    private static final COSName HEAD = COSName.getPDFName("THead");
    private static final COSName FOOT = COSName.getPDFName("TFoot");

    private LeanTags() {}

    static void in(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        inline(catalog, COSName.getPDFName("MarkInfo"), COSName.getPDFName("ViewerPreferences"));
        for (PDPage page : document.getPages()) {
            annotations(page.getCOSObject().getCOSArray(COSName.ANNOTS));
        }
        COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null) {
            Set<COSName> kinds = new HashSet<>();
            elements(root.getDictionaryObject(COSName.K), kinds);
            kinds(root, kinds);
        }
    }

    private static void annotations(@Nullable COSArray all) {
        for (int i = 0; all != null && i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary each) {
                inline(each, COSName.A, COSName.BS);
                tenths(each, COSName.RECT);
            }
        }
    }

    /** Has entries written within what they are entries of. */
    private static void inline(COSDictionary in, COSName... names) {
        for (COSName name : names) {
            COSDictionary entry = in.getCOSDictionary(name);
            if (entry != null) {
                in.setItem(name, direct(entry));
            }
        }
    }

    /** Has a box that nobody sees said to a tenth of a point. */
    private static void tenths(COSDictionary in, COSName box) {
        COSArray exact = in.getCOSArray(box);
        if (exact != null) {
            COSArray rounded = new COSArray();
            for (int i = 0; i < exact.size(); i++) {
                rounded.add(new COSFloat(Math.round(10 * ((COSNumber) exact.getObject(i)).floatValue()) / 10f));
            }
            in.setItem(box, rounded);
        }
    }

    private static COSDictionary direct(COSDictionary entry) {
        entry.setDirect(true);
        return entry;
    }

    private static void elements(@Nullable COSBase kids, Set<COSName> kinds) {
        if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                elements(several.getObject(i), kinds);
            }
        } else if (kids instanceof COSDictionary element && element.containsKey(COSName.S)) {
            element(element, kinds);
        }
    }

    private static void element(COSDictionary element, Set<COSName> kinds) {
        kinds.add(element.getCOSName(COSName.S));
        element.removeItem(COSName.TYPE);
        inline(element, COSName.A);
        COSDictionary looks = element.getCOSDictionary(COSName.A);
        if (looks != null) {
            tenths(looks, COSName.BBOX);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        COSArray all = new COSArray();
        if (kids instanceof COSArray several) {
            several.forEach(all::add);
        } else if (kids != null) {
            all.add(element.getItem(COSName.K));
        }
        COSArray lean = new COSArray();
        boolean placed = false;
        for (int i = 0; i < all.size(); i++) {
            COSBase kid = kid(element, all.getObject(i), all.get(i));
            if (kid != null) {
                lean.add(kid);
                placed |= !isElement(all.getObject(i));
            }
        }
        if (lean.size() > 1) {
            element.setItem(COSName.K, lean);
        } else if (lean.size() == 1) {
            element.setItem(COSName.K, lean.get(0));
        }
        if (!placed) {
            element.removeItem(COSName.PG);
        }
        elements(element.getDictionaryObject(COSName.K), kinds);
    }

    /** Leaves out what kinds of tags stand for that are not there. */
    private static void kinds(COSDictionary root, Set<COSName> kinds) {
        COSDictionary roles = root.getCOSDictionary(COSName.ROLE_MAP);
        if (roles != null) {
            Set<COSName> unused = new HashSet<>(roles.keySet());
            unused.removeAll(kinds);
            unused.forEach(roles::removeItem);
            if (roles.size() == 0) {
                root.removeItem(COSName.ROLE_MAP);
            }
        }
    }

    private static boolean isElement(COSBase kid) {
        return kid instanceof COSDictionary each && each.containsKey(COSName.S);
    }

    /** A kid as it is best written, if at all. */
    private static @Nullable COSBase kid(COSDictionary element, COSBase kid, COSBase asWritten) {
        if (!(kid instanceof COSDictionary each)) {
            return asWritten;
        }
        COSName type = each.getCOSName(COSName.TYPE);
        if (PART.equals(type)) {
            COSBase page = each.getDictionaryObject(COSName.PG);
            if (!element.containsKey(COSName.PG)) {
                element.setItem(COSName.PG, each.getItem(COSName.PG));
            }
            boolean here = page == element.getDictionaryObject(COSName.PG)
                    && each.getDictionaryObject(COSName.MCID) instanceof COSNumber;
            return here ? COSInteger.get(each.getInt(COSName.MCID)) : direct(each);
        }
        if (LINKED.equals(type)) {
            return direct(each);
        }
        COSName kind = each.getCOSName(COSName.S);
        boolean holdsNothing = !each.containsKey(COSName.K) && (HEAD.equals(kind) || FOOT.equals(kind));
        return holdsNothing ? null : asWritten;
    }
}
