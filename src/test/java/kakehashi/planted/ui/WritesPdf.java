package kakehashi.planted.ui;

import org.apache.pdfbox.pdmodel.PDDocument;

record WritesPdf(PDDocument document) {}
