package matchline.ui.viewmodel;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import matchline.chart.SheetOptions;
import matchline.chart.SheetPreset;
import matchline.chart.colour.Theme;
import matchline.chart.lane.Lane;
import matchline.chart.words.SuggestedName;
import matchline.export.ExportOptions;
import matchline.export.Lettering;
import matchline.export.PictureFormat;
import matchline.model.Match;
import matchline.model.Moment;

/** What picture the viewer wants of the match. */
public final class ExportModel {
    private final MatchViewModel match;
    private final ObjectProperty<PictureFormat> format = new SimpleObjectProperty<>(PictureFormat.PNG);
    private final ObjectProperty<Optional<SheetPreset>> preset =
            new SimpleObjectProperty<>(Optional.of(SheetPreset.ARTICLE));
    private final StringProperty width = new SimpleStringProperty();
    private final StringProperty height = new SimpleStringProperty();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(2);
    private final BooleanProperty transparent = new SimpleBooleanProperty();
    private final BooleanProperty outlines = new SimpleBooleanProperty();
    private final BooleanProperty upToPlayhead = new SimpleBooleanProperty();
    private final Map<Lane, BooleanProperty> lanes = new EnumMap<>(Lane.class);
    private final ObjectBinding<Optional<SheetOptions>> sheet;

    public ExportModel(MatchViewModel match, Theme theme) {
        this.match = match;
        this.theme.set(theme);
        for (Lane lane : Lane.values()) {
            lanes.put(lane, new SimpleBooleanProperty(true));
        }
        Stream<Observable> wishes = Stream.of(width, height, this.theme, upToPlayhead, match.playheadProperty());
        this.sheet = Bindings.createObjectBinding(
                this::wantedSheet,
                Stream.concat(wishes, lanes.values().stream()).toArray(Observable[]::new));
        preset.subscribe(this::takeSize);
    }

    public ObjectProperty<PictureFormat> formatProperty() {
        return format;
    }

    /** The size by name; none for one's own. */
    public ObjectProperty<Optional<SheetPreset>> presetProperty() {
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

    /** Pixels for each logical pixel, 1 to 8. */
    public ObjectProperty<Integer> scaleProperty() {
        return scale;
    }

    /** Whether the ground is left out. */
    public BooleanProperty transparentProperty() {
        return transparent;
    }

    /** Whether the letters of an SVG are outlines, which look the same without the font. */
    public BooleanProperty outlinesProperty() {
        return outlines;
    }

    /** Whether the match is told up to the playhead only. */
    public BooleanProperty upToPlayheadProperty() {
        return upToPlayhead;
    }

    /** The lanes the match has something in. */
    public Set<Lane> choosableLanes() {
        return Lane.of(match.match());
    }

    /** Whether that lane is shown, if there is anything in it. */
    public BooleanProperty laneProperty(Lane lane) {
        return lanes.get(lane);
    }

    public Set<Lane> lanes() {
        return Arrays.stream(Lane.values())
                .filter(lane -> lanes.get(lane).get())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The wanted sheet; none while the size is not one a sheet can have. */
    public ObservableValue<Optional<SheetOptions>> sheetProperty() {
        return sheet;
    }

    public ExportOptions options() {
        return new ExportOptions(factor(), transparent.get(), outlines.get() ? Lettering.OUTLINES : Lettering.TEXT);
    }

    /** Pixels of the file for each logical one: only pictures made of pixels are scaled. */
    public int factor() {
        return format.get() == PictureFormat.PNG ? scale.get() : 1;
    }

    /** The name of the file: day, teams and score, as it stands where the picture ends. */
    public String suggestedName() {
        Match whole = match.match();
        Moment end = upTo().orElse(whole.clock().last());
        return SuggestedName.of(whole, end, "." + format.get().ending());
    }

    /** Whether all of the match may be told; in spoiler-free mode only once the viewer has seen it. */
    public boolean isToldWhole() {
        return match.telling().isWhole();
    }

    /** Where the picture ends; none if that is the end of the match. */
    private Optional<Moment> upTo() {
        Moment end = upToPlayhead.get() ? match.playhead() : match.telling().furthest();
        return upToPlayhead.get() || !match.telling().isWhole() ? Optional.of(end) : Optional.empty();
    }

    private void takeSize(Optional<SheetPreset> named) {
        named.ifPresent(size -> {
            width.set(String.valueOf(size.width()));
            height.set(String.valueOf(size.height()));
        });
    }

    private Optional<SheetOptions> wantedSheet() {
        try {
            return Optional.of(new SheetOptions(
                    Integer.parseInt(width.get().strip()),
                    Integer.parseInt(height.get().strip()),
                    theme.get(),
                    upTo(),
                    lanes()));
        } catch (IllegalArgumentException notASize) {
            return Optional.empty();
        }
    }
}
