package kakehashi.sheet.tree;

/**
 * Asks something of some kinds of block; of all others, new ones too, the answer is the same. Nothing that writes a sheet
 * asks so: it names every kind.
 */
public abstract class Asking<T> implements Block.Visitor<T> {

    private final T otherwise;

    protected Asking(T otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public T heading(Block.Heading heading) {
        return otherwise;
    }

    @Override
    public T figure(Block.Figure figure) {
        return otherwise;
    }

    @Override
    public T chart(Block.Chart chart) {
        return otherwise;
    }

    @Override
    public T paragraph(Block.Paragraph paragraph) {
        return otherwise;
    }

    @Override
    public T facts(Block.Facts facts) {
        return otherwise;
    }

    @Override
    public T history(Block.History history) {
        return otherwise;
    }

    @Override
    public T table(Block.Table table) {
        return otherwise;
    }

    @Override
    public T roll(Block.Roll roll) {
        return otherwise;
    }

    @Override
    public T lines(Block.Lines lines) {
        return otherwise;
    }

    @Override
    public T notes(Block.Notes notes) {
        return otherwise;
    }

    @Override
    public T sources(Block.Sources sources) {
        return otherwise;
    }
}
