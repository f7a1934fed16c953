package matchline.ui.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import matchline.chart.colour.Theme;
import org.junit.jupiter.api.Test;

class AppearanceModelTest {
    private final AppearanceModel model = new AppearanceModel();

    @Test
    void theSystemIsFollowed() {
        assertThat(model.theme()).isEqualTo(Theme.LIGHT);
        model.systemDarkProperty().set(true);
        assertThat(model.theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void whatTheViewerChoseWins() {
        model.systemDarkProperty().set(true);
        model.choiceProperty().set(Appearance.LIGHT);
        assertThat(model.theme()).isEqualTo(Theme.LIGHT);
    }
}
