package matchline.ui.viewmodel;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import matchline.analysis.MatchState;
import matchline.chart.SheetOptions;
import matchline.chart.Theme;
import matchline.export.ExportOptions;
import matchline.export.PictureFormat;
import matchline.export.SuggestedName;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Score;

/** What picture the viewer wants of the match. */
public final class ExportModel {
    private final MatchViewModel match;
    private final ObjectProperty<PictureFormat> format = new SimpleObjectProperty<>(PictureFormat.PNG);
    private final ObjectProperty<SizePreset> preset = new SimpleObjectProperty<>(SizePreset.WIDE);
    private final StringProperty width = new SimpleStringProperty();
    private final StringProperty height = new SimpleStringProperty();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(2);
    private final BooleanProperty upToPlayhead = new SimpleBooleanProperty();
    private final ObjectBinding<Optional<SheetOptions>> sheet;

    public ExportModel(MatchViewModel match, Theme theme) {
        this.match = match;
        this.theme.set(theme);
        this.sheet = Bindings.createObjectBinding(
                this::wantedSheet, width, height, this.theme, upToPlayhead, match.playheadProperty());
        preset.subscribe(this::takeSize);
    }

    public ObjectProperty<PictureFormat> formatProperty() {
        return format;
    }

    public ObjectProperty<SizePreset> presetProperty() {
        return preset;
    }

    /** The width in logical pixels, as it was typed. */
    public StringProperty widthProperty() {
        return width;
    }

    public StringProperty heightProperty() {
        return height;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Pixels for each logical pixel, 1 to 4. */
    public ObjectProperty<Integer> scaleProperty() {
        return scale;
    }

    /** Whether the match is told up to the playhead only. */
    public BooleanProperty upToPlayheadProperty() {
        return upToPlayhead;
    }

    /** The wanted sheet; none while the size is not one a sheet can have. */
    public ObservableValue<Optional<SheetOptions>> sheetProperty() {
        return sheet;
    }

    public ExportOptions options() {
        return new ExportOptions(scale.get(), false);
    }

    /** The name of the file: day, teams and score, as it stands where the picture ends. */
    public String suggestedName() {
        Match whole = match.match();
        Moment end = upToPlayhead.get() ? match.playhead() : whole.clock().last();
        MatchState state = match.stateAt(end);
        Score score = state.score();
        return SuggestedName.of(
                whole.occasion().date(),
                whole.home().name(),
                score.home(),
                score.away(),
                whole.away().name(),
                format.get());
    }

    private void takeSize(SizePreset size) {
        if (size != SizePreset.CUSTOM || width.get() == null) {
            width.set(String.valueOf(size.width()));
            height.set(String.valueOf(size.height()));
        }
    }

    private Optional<SheetOptions> wantedSheet() {
        try {
            return Optional.of(new SheetOptions(
                    Integer.parseInt(width.get().strip()),
                    Integer.parseInt(height.get().strip()),
                    theme.get(),
                    upToPlayhead.get() ? Optional.of(match.playhead()) : Optional.empty()));
        } catch (IllegalArgumentException notASize) {
            return Optional.empty();
        }
    }
}
