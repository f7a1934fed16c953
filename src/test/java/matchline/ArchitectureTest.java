package matchline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.RandomAccessFile;
import java.net.MalformedURLException;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may import whom: the table of the README. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("matchline");

    @ParameterizedTest(name = "{0} may import: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        model    | ''
        analysis | model
        format   | model
        chart    | model analysis
        export   | chart
        ui       | model analysis format chart export
        cli      | model analysis format chart export ui
        """)
    void ourPackages(String name, String allowed) {
        String[] mayImport = packages((name + " " + allowed).strip().split(" "));
        check(noClasses()
                .that()
                .resideInAPackage(packageOf(name))
                .should()
                .dependOnClassesThat(resideInAPackage("matchline..").and(not(resideInAnyPackage(mayImport))))
                .because(name + " may import " + (allowed.isEmpty() ? "nothing of ours" : allowed)));
    }

    @Test
    void nothingOfOursIsElsewhere() {
        check(classes()
                .should()
                .resideInAnyPackage(packages("model", "analysis", "format", "chart", "export", "ui", "cli")));
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource(delimiter = '|', textBlock = """
        com.google.gson    | format
        de.siegmar.fastcsv | format
        java.awt           | export
        javax.imageio      | export
        javax.swing        | export
        org.apache.pdfbox  | export
        de.rototor         | export
        javafx             | ui
        org.controlsfx     | ui
        impl.org.controlsfx| ui
        atlantafx          | ui
        """)
    void homeOfLibrary(String library, String home) {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(packageOf(home))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .because(library + " is used in " + home + " only"));
    }

    @Test
    void theViewModelKnowsPropertiesAndNoNodes() {
        var toolkit = resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..");
        var properties = resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util..");
        check(noClasses()
                .that()
                .resideInAPackage("matchline.ui.viewmodel..")
                .should()
                .dependOnClassesThat(toolkit.and(not(properties)))
                .because("the view model is tested without a screen"));
    }

    @Test
    void packagesAtAnyDepthAreFreeOfCycles() {
        check(slices().matching("matchline.(**)").should().beFreeOfCycles());
    }

    @Test
    void providersDoNotKnowEachOther() {
        check(slices().matching("matchline.format.(matchfile|statsbomb|openfootball|csv|wyscout)..")
                .should()
                .notDependOnEachOther());
    }

    @Test
    void onlyTheCommandLinePrints() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("matchline.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(IO.class));
    }

    @Test
    void nothingReachesTheNetworkOrRunsWhatAFileSays() {
        var addresses = belongToAnyOf(URI.class, URISyntaxException.class, URL.class, MalformedURLException.class);
        var socketsInTheFileSystem = belongToAnyOf(
                UnixDomainSocketAddress.class, SocketAddress.class, StandardProtocolFamily.class, ProtocolFamily.class);
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "javax.naming..")
                        .and(not(addresses.or(socketsInTheFileSystem))))
                .orShould()
                .accessField(StandardProtocolFamily.class, "INET")
                .orShould()
                .accessField(StandardProtocolFamily.class, "INET6")
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("javax.script..", "javafx.scene.web..", "javafx.fxml..")
                        .or(belongToAnyOf(
                                ObjectInputStream.class, ProcessBuilder.class, Process.class, ClassLoader.class)))
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .because("a file is only read"));
    }

    @Test
    void filesAreWrittenWholeOrNotAtAll() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("matchline.export.AtomicFile")
                .and()
                .doNotHaveFullyQualifiedName("matchline.ui.start.RunningWindow")
                .and()
                .doNotHaveFullyQualifiedName("matchline.ui.memory.SettingsFile")
                .and()
                .doNotHaveFullyQualifiedName("matchline.ui.failure.CrashLog")
                .should()
                .dependOnClassesThat(belongToAnyOf(
                        FileOutputStream.class, FileWriter.class, RandomAccessFile.class, FileChannel.class))
                .orShould()
                .callMethodWhere(target(owner(type(Files.class)))
                        .and(target(nameMatching("write.*|newOutputStream|newBufferedWriter|newByteChannel|copy"))))
                .because("AtomicFile writes them; the others only hold a lock, or add to a log"));
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES).filter(Files::isDirectory)) {
            assertThat(folders.filter(ArchitectureTest::holdsSources))
                    .filteredOn(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .as("packages without package-info.java")
                    .isEmpty();
        }
    }

    private static boolean holdsSources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(ArchitectureTest::packageOf).toArray(String[]::new);
    }

    private static String packageOf(String name) {
        return "matchline." + name + "..";
    }
}
