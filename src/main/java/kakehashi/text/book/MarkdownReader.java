package kakehashi.text.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads a chapter from Markdown, as far as the handbook is written in it; anything else is refused. */
final class MarkdownReader {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final String PAGE = ".md";

    private final Parser parser = Parser.builder().extensions(TABLES).build();

    /** @throws IllegalStateException if the text does not begin with a heading, or holds something that has no form here */
    Chapter read(String id, String markdown) {
        Chapter chapter = new Chapter(id, blocks(parser.parse(markdown), id));
        if (!(chapter.blocks().get(0) instanceof Block.Heading heading) || heading.level() != 1) {
            throw new IllegalStateException(id + " does not begin with its title");
        }
        return chapter;
    }

    private static List<Block> blocks(Node parent, String id) {
        return children(parent).stream().map(child -> block(child, id)).toList();
    }

    private static Block block(Node node, String id) {
        if (node instanceof Heading heading) {
            String text = text(spans(node, id));
            return new Block.Heading(heading.getLevel(), text, anchor(text));
        }
        if (node instanceof Paragraph) {
            return node.getFirstChild() instanceof Image image && image.getNext() == null
                    ? new Block.Picture(file(image.getDestination()), text(spans(image, id)))
                    : new Block.Paragraph(spans(node, id));
        }
        if (node instanceof ListBlock list) {
            return new Block.Items(
                    !(list instanceof BulletList),
                    children(list).stream().map(item -> blocks(item, id)).toList());
        }
        if (node instanceof FencedCodeBlock code) {
            return new Block.Typed(code.getLiteral().stripTrailing());
        }
        if (node instanceof TableBlock) {
            List<List<List<Span>>> rows = new ArrayList<>();
            children(node).forEach(part -> children(part).forEach(row -> rows.add(row((TableRow) row, id))));
            return new Block.Table(rows.get(0), rows.subList(1, rows.size()));
        }
        throw new IllegalStateException("the handbook has no form for " + node + " in " + id);
    }

    private static List<List<Span>> row(TableRow row, String id) {
        return children(row).stream()
                .map(TableCell.class::cast)
                .map(cell -> spans(cell, id))
                .toList();
    }

    private static List<Span> spans(Node parent, String id) {
        List<Span> spans = new ArrayList<>();
        for (Node node : children(parent)) {
            if (node instanceof Text text) {
                spans.add(Span.of(Span.Kind.PLAIN, text.getLiteral()));
            } else if (node instanceof SoftLineBreak) {
                spans.add(Span.of(Span.Kind.PLAIN, "\n"));
            } else if (node instanceof StrongEmphasis) {
                spans.add(Span.of(Span.Kind.LABEL, text(spans(node, id))));
            } else if (node instanceof Code code) {
                spans.add(Span.of(Span.Kind.TYPED, code.getLiteral()));
            } else if (node instanceof Link link) {
                spans.add(new Span(Span.Kind.LINK, text(spans(node, id)), target(link.getDestination(), id)));
            } else {
                throw new IllegalStateException("the handbook has no form for " + node + " in " + id);
            }
        }
        return LineEnds.joined(spans);
    }

    private static String text(List<Span> spans) {
        return String.join("", spans.stream().map(Span::text).toList());
    }

    /** A link within a chapter, or to the page of another one, by their ids. */
    private static String target(String destination, String id) {
        if (destination.startsWith("#")) {
            return id + destination;
        }
        return destination.startsWith("http") ? destination : destination.replaceFirst("\\" + PAGE + "(?=#|$)", "");
    }

    private static String file(String destination) {
        return destination.substring(destination.lastIndexOf('/') + 1);
    }

    /** As the sites that show Markdown make it of a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
