package kakehashi.sheet.write;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages that find a mark among the hundreds on them at once: the library looks through all of them for each new one. */
final class MarkedPages implements PageSupplier {

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.PROPERTIES, new Marks());
        page.setResources(resources);
        document.addPage(page);
        return page;
    }

    private static final class Marks extends COSDictionary {

        private final Set<Object> values = Collections.newSetFromMap(new IdentityHashMap<>());

        @Override
        public void setItem(COSName key, COSBase value) {
            super.setItem(key, value);
            values.add(value);
        }

        /** No mark is taken away while a page is written. */
        @Override
        public boolean containsValue(Object value) {
            return values.contains(value) && super.containsValue(value);
        }
    }
}
