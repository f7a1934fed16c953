package matchline.ui.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import matchline.Matches;
import matchline.chart.SheetOptions;
import matchline.chart.SheetPreset;
import matchline.chart.colour.Theme;
import matchline.chart.lane.Lane;
import matchline.export.PictureFormat;
import matchline.model.StatedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportModelTest {
    private final MatchViewModel match = new MatchViewModel(Matches.equaliserCancelled());
    private final ExportModel model = new ExportModel(match, Theme.DARK);

    @Test
    void atFirstTheWholeMatchIsWanted() {
        assertThat(model.sheetProperty().getValue())
                .contains(new SheetOptions(1600, 900, Theme.DARK, Optional.empty()));
        assertThat(model.suggestedName()).endsWith("toulouse-3-2-liverpool.png");
    }

    @Test
    void upToThePlayheadTheNameTellsTheScoreThere() {
        match.seek(StatedTime.parse("58").whenOver());
        model.upToPlayheadProperty().set(true);
        model.formatProperty().set(PictureFormat.SVG);
        assertThat(model.suggestedName()).endsWith("toulouse-2-0-liverpool.svg");
        assertThat(model.sheetProperty().getValue().orElseThrow().upTo()).contains(match.playhead());
    }

    @Test
    void aPresetSetsTheSizeAndOnesOwnKeepsIt() {
        model.presetProperty().set(Optional.of(SheetPreset.STORY));
        model.presetProperty().set(Optional.empty());
        assertThat(model.widthProperty().get()).isEqualTo("1080");
        assertThat(model.heightProperty().get()).isEqualTo("1920");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wide", "0", "-900", "1e9", "319", "12801"})
    void aSizeThatNoSheetCanHaveIsNone(String width) {
        model.presetProperty().set(Optional.empty());
        model.widthProperty().set(width);
        assertThat(model.sheetProperty().getValue()).isEmpty();
    }

    @Test
    void onlyLanesWithSomethingInThemCanBeChosen() {
        assertThat(model.choosableLanes()).containsExactly(Lane.QUOTES);
        match.show(Matches.threats());
        assertThat(model.choosableLanes()).contains(Lane.MOMENTUM, Lane.XG).doesNotContain(Lane.QUOTES);
    }

    @Test
    void onlyPixelsAreScaled() {
        model.scaleProperty().set(8);
        assertThat(model.options().scale()).isEqualTo(8);
        model.formatProperty().set(PictureFormat.PDF);
        assertThat(model.options().scale()).isEqualTo(1);
    }

    @Test
    void lanesAndGroundAreLeftOutAsWished() {
        model.laneProperty(Lane.QUOTES).set(false);
        model.transparentProperty().set(true);
        assertThat(model.sheetProperty().getValue().orElseThrow().lanes())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Lane.QUOTES)));
        assertThat(model.options().transparent()).isTrue();
    }
}
