package matchline.ui.memory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import matchline.chart.SheetPreset;
import matchline.chart.colour.Theme;
import matchline.chart.lane.Lane;
import matchline.export.PictureFormat;
import matchline.model.WrittenName;
import matchline.ui.viewmodel.ExportModel;

/** Remembers what picture the viewer wanted last. What cannot be understood is as if it were not there. */
public final class ExportMemory {
    private static final String OWN_SIZE = "own";

    private final Settings settings;

    public ExportMemory(Settings settings) {
        this.settings = settings;
    }

    public void recall(ExportModel wish) {
        settings.constant("export.format", PictureFormat.class).ifPresent(wish.formatProperty()::set);
        settings.constant("export.theme", Theme.class).ifPresent(wish.themeProperty()::set);
        settings.text("export.scale")
                .filter(text -> text.matches("[1-8]"))
                .map(Integer::valueOf)
                .ifPresent(wish.scaleProperty()::set);
        settings.flag("export.transparent").ifPresent(wish.transparentProperty()::set);
        settings.flag("export.outlines").ifPresent(wish.outlinesProperty()::set);
        settings.flag("export.up-to-playhead").ifPresent(wish.upToPlayheadProperty()::set);
        settings.text("export.lanes").map(ExportMemory::names).ifPresent(names -> {
            for (Lane lane : Lane.values()) {
                wish.laneProperty(lane).set(names.contains(WrittenName.of(lane)));
            }
        });
        settings.text("export.size").ifPresent(size -> recallSize(size, wish));
    }

    public void keep(ExportModel wish) {
        settings.put(Map.of(
                "export.format", WrittenName.of(wish.formatProperty().get()),
                "export.theme", WrittenName.of(wish.themeProperty().get()),
                "export.scale", String.valueOf(wish.scaleProperty().get()),
                "export.outlines", String.valueOf(wish.outlinesProperty().get()),
                "export.transparent", String.valueOf(wish.transparentProperty().get()),
                "export.up-to-playhead",
                        String.valueOf(wish.upToPlayheadProperty().get()),
                "export.lanes",
                        wish.lanes().stream().map(WrittenName::of).sorted().collect(Collectors.joining(",")),
                "export.size", wish.presetProperty().get().map(SheetPreset::key).orElse(OWN_SIZE),
                "export.width", wish.widthProperty().get(),
                "export.height", wish.heightProperty().get()));
    }

    private void recallSize(String size, ExportModel wish) {
        Optional<SheetPreset> preset = SheetPreset.named(size);
        if (preset.isPresent()) {
            wish.presetProperty().set(preset);
        } else if (size.equals(OWN_SIZE)) {
            wish.presetProperty().set(Optional.empty());
            settings.text("export.width").ifPresent(wish.widthProperty()::set);
            settings.text("export.height").ifPresent(wish.heightProperty()::set);
        }
    }

    private static List<String> names(String list) {
        return Arrays.asList(list.split(","));
    }
}
