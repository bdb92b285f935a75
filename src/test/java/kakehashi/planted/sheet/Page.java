package kakehashi.planted.sheet;

import kakehashi.planted.text.Phrase;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Keeps every rule. */
record Page(PDDocument document, Phrase phrase) {}
