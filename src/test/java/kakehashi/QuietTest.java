package kakehashi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing reaches for a network but the street map that somebody asked for by its address. */
class QuietTest {

    private static final DescribedPredicate<JavaClass> NETWORK = DescribedPredicate.describe(
            "what speaks to a network",
            type -> type.getName().startsWith("java.net.http.")
                    || type.getPackageName().equals("java.net")
                            && Set.of(
                                            "Socket",
                                            "ServerSocket",
                                            "DatagramSocket",
                                            "URLConnection",
                                            "HttpURLConnection",
                                            "InetAddress",
                                            "InetSocketAddress")
                                    .contains(type.getSimpleName())
                    || type.getName().equals("java.nio.channels.SocketChannel")
                    || type.getName().equals("javafx.scene.web.WebEngine"));

    private static final JavaClasses OURS = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void only_the_street_map_speaks_to_a_network() {
        ArchRule quiet = noClasses()
                .that()
                .resideOutsideOfPackage("kakehashi.map.tile")
                .should()
                .dependOnClassesThat(NETWORK);
        assertThat(quiet.evaluate(OURS).getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void the_one_that_does_is_found() {
        ArchRule loud = noClasses().should().dependOnClassesThat(NETWORK);
        assertThat(loud.evaluate(OURS).getFailureReport().getDetails()).isNotEmpty();
    }

    /** The browser opens what somebody pressed, and nothing else asks for it. */
    @Test
    void only_the_window_itself_asks_for_the_browser() {
        ArchRule one = noClasses()
                .that()
                .doNotHaveFullyQualifiedName("kakehashi.ui.AtlasApplication")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.application.HostServices");
        assertThat(one.evaluate(OURS).getFailureReport().getDetails()).isEmpty();
    }
}
