package matchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One scale of type, one of corners and one of space hold in every style sheet: JavaFX looks up colours, not sizes. */
class StyleScaleTest {
    private static final Path SHEETS = Path.of("src", "main", "resources", "matchline", "ui");

    @Test
    void typeIsOfTheScale() throws IOException {
        assertThat(values("-fx-font-size"))
                .containsExactlyInAnyOrder("9px", "12px", "13px", "14px", "15px", "20px", "28px", "42px");
    }

    @Test
    void cornersAreOfTheScale() throws IOException {
        assertThat(values("-fx-(?:background|border)-radius")).containsExactlyInAnyOrder("0", "4px", "8px", "24px");
    }

    @Test
    void spaceIsOfTheScale() throws IOException {
        assertThat(values("-fx-(?:spacing|hgap|vgap)"))
                .containsExactlyInAnyOrder("0", "2px", "4px", "8px", "12px", "16px", "24px");
    }

    private static Set<String> values(String property) throws IOException {
        Pattern rule = Pattern.compile("(?:" + property + "):\\s*([^;]+);");
        Set<String> values = new TreeSet<>();
        try (Stream<Path> sheets = Files.walk(SHEETS)) {
            for (Path sheet :
                    sheets.filter(file -> file.toString().endsWith(".css")).toList()) {
                rule.matcher(Files.readString(sheet))
                        .results()
                        .flatMap(found -> Stream.of(
                                found.group(1).replace("!important", "").strip().split("[,\\s]+")))
                        .forEach(values::add);
            }
        }
        return values;
    }
}
