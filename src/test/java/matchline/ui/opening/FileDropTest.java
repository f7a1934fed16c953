package matchline.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileDropTest {
    private final List<Path> opened = new ArrayList<>();
    private final FileDrop drop = new FileDrop(opened::add);

    @Test
    void theFirstOfWhatIsDroppedIsOpened() {
        assertThat(drop.take(List.of(new File("derby.match.json"), new File("final.csv"))))
                .isTrue();
        assertThat(opened).containsExactly(Path.of("derby.match.json"));
    }

    @Test
    void aDropWithoutAFileIsRefused() {
        assertThat(drop.take(List.of())).isFalse();
        assertThat(opened).isEmpty();
    }
}
