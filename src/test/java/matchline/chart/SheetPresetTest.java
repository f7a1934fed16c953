package matchline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetPresetTest {
    @ParameterizedTest
    @EnumSource(SheetPreset.class)
    void everyPresetIsFoundByItsName(SheetPreset preset) {
        assertThat(preset.key()).matches("[a-z0-9-]+");
        assertThat(SheetPreset.named(preset.key())).contains(preset);
    }

    @Test
    void caseDoesNotMatterAndOtherNamesAreNone() {
        assertThat(SheetPreset.named("Full-HD")).contains(SheetPreset.FULL_HD);
        assertThat(SheetPreset.named("banner")).isEmpty();
    }
}
