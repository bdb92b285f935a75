package kakehashi;

/** Starts the window when there are no arguments, else the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Kakehashi");
    }
}
